import { type OperationRow, operations } from '@heliostat/spec';
import { describe, expect, test } from 'vitest';
import { apiOperations, sendTo } from '../harness/operations.ts';
import { createTestMock, developer, midsummer, partner, type TestMock, toHeaders } from '../harness/test-mock.ts';

const enforced = { switches: { quota: 'enforce' } } as const;

async function putApplication(mock: TestMock, clientId: string, changes: object): Promise<void> {
  const application = await mock.world.applications.byClientId(clientId);
  if (application) await mock.world.applications.put({ ...application, ...changes });
}

async function setHits(mock: TestMock, clientId: string, period: 'minute' | 'month', hits: number): Promise<void> {
  const application = await mock.world.applications.byClientId(clientId);
  if (application) await mock.world.hits.set(application, { period, operationId: null, hits }, mock.clock.now());
}

const writes = apiOperations.filter(({ row }) => ['POST', 'PUT', 'DELETE'].includes(row.method));
const monthOfMidsummer = { period_start: Date.UTC(2026, 5, 1) / 1000, period_end: Date.UTC(2026, 6, 1) / 1000 };

describe.each(writes)('a Partner application and $id', (operation) => {
  test('200 calls a month are answered, the next is not, another operation is, and the next month is', async () => {
    const mock = await createTestMock(enforced);
    const { access_token, refresh_token } = await mock.signInInstaller();
    const call = (token = access_token) => sendTo(mock, operation, { headers: toHeaders(token, partner.apiKey) });
    for (let at = 0; at < 200; at++) expect((await call()).status).toBe(operation.success);
    const refused = await call();
    expect(refused.status).toBe(429);
    if (operation.row.responses['429']?.schema?.endsWith('QuotaError')) {
      expect(await refused.json()).toMatchObject({ period: 'month', limit: 200, ...monthOfMidsummer });
    }
    expect((await mock.world.journal.list()).at(-1)?.steps.at(-1)).toMatchObject({
      step: 'check-quota',
      verdict: 'quota_exceeded',
    });
    const other = writes.find(({ id }) => id !== operation.id);
    if (other)
      expect((await sendTo(mock, other, { headers: toHeaders(access_token, partner.apiKey) })).status).toBe(other.success);
    mock.clock.set(monthOfMidsummer.period_end * 1000);
    const renewed = await mock.token({ grant_type: 'refresh_token', refresh_token }, partner);
    expect((await call(((await renewed.json()) as { access_token: string }).access_token)).status).toBe(operation.success);
  });
});

test('a read has no limit of its own', async () => {
  const mock = await createTestMock(enforced);
  const { access_token } = await mock.signInInstaller();
  const call = () => mock.send('/api/v4/systems', { headers: toHeaders(access_token, partner.apiKey) });
  for (let at = 0; at < 250; at++) expect((await call()).status).toBe(200);
});

test('where month and minute are both used up, the month is named', async () => {
  const mock = await createTestMock(enforced);
  const { access_token } = await mock.signIn();
  await setHits(mock, developer.clientId, 'minute', 10);
  await setHits(mock, developer.clientId, 'month', 1_000);
  const refused = await mock.send('/api/v4/systems/67/summary', { headers: toHeaders(access_token) });
  expect(await refused.json()).toMatchObject({ period: 'month', limit: 1_000, ...monthOfMidsummer });
});

test('quotas are those of the application, whoever calls and through however many tokens', async () => {
  const mock = await createTestMock(enforced);
  const { access_token, refresh_token } = await mock.signIn();
  const second = await mock.token({ grant_type: 'refresh_token', refresh_token });
  const tokens = [access_token, ((await second.json()) as { access_token: string }).access_token];
  const statuses: number[] = [];
  for (let at = 0; at < 12; at++) {
    statuses.push((await mock.send('/api/v4/systems', { headers: toHeaders(tokens[at % 2] ?? '') })).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429]);
  const { access_token: other } = await mock.signInInstaller();
  expect((await mock.send('/api/v4/systems', { headers: toHeaders(other, partner.apiKey) })).status).toBe(200);
});

test('of fifty calls at the same time on a plan of ten a minute, ten are answered', async () => {
  const mock = await createTestMock(enforced);
  const { access_token } = await mock.signIn();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => mock.send('/api/v4/systems', { headers: toHeaders(access_token) })),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(40);
});

test.each<[what: string, path: string, headers: Record<string, string>, costs: number]>([
  ['an unknown key', '/api/v4/systems', { key: '0'.repeat(32) }, 0],
  ['no token', '/api/v4/systems', { Authorization: '' }, 0],
  ['an access control that is lacking', '/api/v4/systems/67/devices/micros/1/telemetry', {}, 0],
  ['an unknown path', '/api/v4/nothing', {}, 0],
  ['a system that is not there', '/api/v4/systems/1', {}, 1],
  ["somebody else's system", '/api/v4/systems/72', {}, 1],
  ['a parameter that cannot be', '/api/v4/systems?page=x', {}, 1],
])('%s costs as many hits as the ledger says', async (_what, path, headers, costs) => {
  const mock = await createTestMock(enforced);
  const { access_token } = await mock.signIn();
  await mock.send(path, { headers: { ...toHeaders(access_token), ...headers } });
  const application = await mock.world.applications.byClientId(developer.clientId);
  if (!application) throw new Error('The developer application is gone.');
  const usages = await mock.world.hits.read(application, undefined, mock.clock.now());
  expect(usages.map(({ hits }) => hits)).toEqual([costs, costs]);
});

test('an application that moves to another plan keeps its count and has the limits of the new plan', async () => {
  const mock = await createTestMock(enforced);
  const { access_token } = await mock.signIn();
  const call = async () => (await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status;
  for (let at = 0; at < 11; at++) await call();
  await putApplication(mock, developer.clientId, { plan: 'Kilowatt' });
  const statuses: number[] = [];
  for (let at = 0; at < 40; at++) statuses.push(await call());
  expect(statuses.indexOf(429)).toBe(39);
});

test.each([
  ['Kilowatt', 50_000, false, 429],
  ['Kilowatt', 50_000, true, 200],
  ['Megawatt', 300_000, true, 200],
  // The free plan sells nothing over its month.
  ['Watt', 1_000, true, 429],
  // Calls over those included cost, and the month is a cap all the same.
  ['Partner', 1_500_000, true, 429],
])('on %s after %d calls of a month, with overage agreed %s, a call is %d', async (plan, hits, sellsOverage, status) => {
  const mock = await createTestMock(enforced);
  const { access_token } = await mock.signIn();
  await putApplication(mock, developer.clientId, { plan, sellsOverage });
  await setHits(mock, developer.clientId, 'month', hits);
  expect((await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status).toBe(status);
});

test('a 429 says when to come back if the switch says so, in whole seconds until the window ends', async () => {
  const mock = await createTestMock({ switches: { quota: 'enforce', retryAfter: true } });
  const { access_token } = await mock.signIn();
  mock.clock.set(midsummer + 12_400);
  const call = () => mock.send('/api/v4/systems', { headers: toHeaders(access_token) });
  for (let at = 0; at < 10; at++) expect((await call()).headers.get('Retry-After')).toBeNull();
  expect((await call()).headers.get('Retry-After')).toBe('48');
});

test('token calls cost nothing, unless the switch says so', async () => {
  for (const [countTokenCalls, calls] of [
    [false, 10],
    [true, 9],
  ] as const) {
    const mock = await createTestMock({ switches: { quota: 'enforce', countTokenCalls } });
    const { access_token } = await mock.signIn();
    const statuses: number[] = [];
    for (let at = 0; at < 11; at++)
      statuses.push((await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status);
    expect(statuses.indexOf(429)).toBe(calls);
  }
});

test('every operation that a Partner may write with is covered', () => {
  const rows = Object.values<OperationRow>(operations).filter(({ path, method }) => path.startsWith('/api/') && method !== 'GET');
  expect(writes.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});
