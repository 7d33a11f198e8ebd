import { listScenarios, runScenario } from '@heliostat/mock-server';
import { describe, expect, test } from 'vitest';
import { createCode } from '../harness/browser.ts';
import {
  createTestMock,
  developer,
  homeOwner,
  installer,
  midsummer,
  partner,
  redirectUri,
  type TestMock,
  type Tokens,
  toHeaders,
} from '../harness/test-mock.ts';

const refresh = (mock: TestMock, { refresh_token }: Tokens) => mock.token({ grant_type: 'refresh_token', refresh_token });
const call = (mock: TestMock, { access_token }: Tokens, path = '/api/v4/systems') =>
  mock.send(path, { headers: toHeaders(access_token) });
/** Tokens of a new consent to the same application. */
async function signInAgain(mock: TestMock): Promise<Tokens> {
  const code = { grant_type: 'authorization_code', code: await createCode(mock), redirect_uri: redirectUri };
  return (await (await mock.token(code)).json()) as Tokens;
}
const readVerdict = async ({ world }: TestMock) => (await world.journal.list()).at(-1)?.steps.at(-1)?.verdict;

async function readSummary(mock: TestMock, tokens: Tokens, systemId = 67) {
  const answer = await call(mock, tokens, `/api/v4/systems/${systemId}/summary`);
  return (await answer.json()) as {
    status: string;
    energy_today: number;
    energy_lifetime: number;
    last_report_at: number;
    last_interval_end_at: number;
  };
}

describe('token-expires-mid-request', () => {
  test('a token that is good by its claims meets a 401, for good, and a refresh helps', async () => {
    const mock = await createTestMock();
    const tokens = await mock.signIn();
    expect((await call(mock, tokens)).status).toBe(200);
    await runScenario(mock.world, { name: 'token-expires-mid-request', client_id: developer.clientId });
    for (let at = 0; at < 3; at++) {
      expect((await call(mock, tokens)).status).toBe(401);
      expect(await readVerdict(mock)).toBe('bearer_expired');
    }
    const answer = await refresh(mock, tokens);
    expect(answer.status).toBe(200);
    expect((await call(mock, (await answer.json()) as Tokens)).status).toBe(200);
  });

  test('happens to the grants that it is aimed at', async () => {
    const mock = await createTestMock();
    const [owner, fitter] = [await mock.signIn(), await mock.signInInstaller()];
    await runScenario(mock.world, { name: 'token-expires-mid-request', email: installer.email });
    expect((await call(mock, owner)).status).toBe(200);
    const headers = toHeaders(fitter.access_token, partner.apiKey);
    expect((await mock.send('/api/v4/systems', { headers })).status).toBe(401);
  });
});

describe.each([
  { name: 'refresh-token-dead', status: 400, error: 'invalid_grant' },
  { name: 'refresh-token-expired', status: 401, error: 'invalid_token' },
] as const)('$name', ({ name, status, error }) => {
  test(`a refresh is ${status} ${error}, the access token works until its end, and a new authorization helps`, async () => {
    const mock = await createTestMock();
    const tokens = await mock.signInInstaller();
    const api = (access_token: string) => mock.send('/api/v4/systems', { headers: toHeaders(access_token, partner.apiKey) });
    await runScenario(mock.world, { name, email: installer.email });
    const refused = await mock.token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token }, partner);
    expect(refused.status).toBe(status);
    expect(await refused.json()).toMatchObject({ error });
    expect((await api(tokens.access_token)).status).toBe(200);
    mock.clock.advance(86_401_000);
    expect((await api(tokens.access_token)).status).toBe(401);
    expect((await api((await mock.signInInstaller()).access_token)).status).toBe(200);
  });
});

describe('consent-revoked', () => {
  test.each([401, 403] as const)(
    'calls are refused with %d as the world says, a refresh is no good, a new consent helps',
    async (revokedStatus) => {
      const mock = await createTestMock({ switches: { revokedStatus } });
      const tokens = await mock.signIn();
      await runScenario(mock.world, { name: 'consent-revoked', email: homeOwner.email, client_id: developer.clientId });
      expect((await call(mock, tokens)).status).toBe(revokedStatus);
      expect((await refresh(mock, tokens)).status).toBe(400);
      expect((await call(mock, await signInAgain(mock))).status).toBe(200);
      expect((await call(mock, tokens)).status).toBe(revokedStatus);
    },
  );
});

describe('quotas', () => {
  test('minute-quota-gone: 429 with the window of the minute until it ends', async () => {
    const mock = await createTestMock({ switches: { quota: 'enforce' } });
    const tokens = await mock.signIn();
    mock.clock.set(midsummer + 30_000);
    await runScenario(mock.world, { name: 'minute-quota-gone', client_id: developer.clientId });
    const refused = await call(mock, tokens, '/api/v4/systems/67/summary');
    expect(refused.status).toBe(429);
    const start = midsummer / 1000;
    expect(await refused.json()).toMatchObject({ period: 'minute', period_start: start, period_end: start + 60, limit: 10 });
    mock.clock.advance(29_999);
    expect((await call(mock, tokens)).status).toBe(429);
    mock.clock.advance(1);
    expect((await call(mock, tokens)).status).toBe(200);
  });

  test('month-quota-gone: 429 with the window of the month until it ends', async () => {
    const mock = await createTestMock({ switches: { quota: 'enforce' } });
    mock.clock.set(Date.parse('2026-06-30T23:00:00Z'));
    const tokens = await mock.signIn();
    await runScenario(mock.world, { name: 'month-quota-gone', client_id: developer.clientId });
    const refused = await call(mock, tokens, '/api/v4/systems/67/summary');
    expect(refused.status).toBe(429);
    const month = {
      period: 'month',
      period_start: Date.parse('2026-06-01T00:00:00Z') / 1000,
      period_end: Date.parse('2026-07-01T00:00:00Z') / 1000,
    };
    expect(await refused.json()).toMatchObject({ ...month, limit: 1_000 });
    mock.clock.advance(1_800_000);
    expect((await call(mock, tokens)).status).toBe(429);
    mock.clock.advance(1_800_000);
    expect((await call(mock, tokens)).status).toBe(200);
  });

  test('are those of the application that it is aimed at', async () => {
    const mock = await createTestMock({ switches: { quota: 'enforce' } });
    const tokens = await mock.signIn();
    await runScenario(mock.world, { name: 'minute-quota-gone', client_id: partner.clientId });
    expect((await call(mock, tokens)).status).toBe(200);
  });

  test.each(['minute-quota-gone', 'month-quota-gone'] as const)('%s is refused where the world refuses no call', async (name) => {
    const mock = await createTestMock();
    await expect(runScenario(mock.world, { name })).rejects.toThrow("Set its switch quota to 'enforce' first");
  });

  test('a month that is bought beyond its end is never gone', async () => {
    const mock = await createTestMock({ switches: { quota: 'enforce' } });
    const application = (await mock.world.applications.list()).find(({ plan }) => plan === 'Kilowatt');
    if (!application) throw new Error('The default world has no application on the plan Kilowatt.');
    await mock.world.applications.put({ ...application, sellsOverage: true });
    const request = { name: 'month-quota-gone', client_id: application.clientId } as const;
    await expect(runScenario(mock.world, request)).rejects.toThrow('the month never ends');
  });
});

describe('gateway-silent', () => {
  test('times and energies stand still, the status becomes comm when a report is missing, and all comes back', async () => {
    const mock = await createTestMock();
    const tokens = await mock.signIn();
    const before = await readSummary(mock, tokens);
    await runScenario(mock.world, { name: 'gateway-silent', system_id: 67 });
    expect(await readSummary(mock, tokens)).toEqual(before);
    mock.clock.advance(900_000);
    const silent = await readSummary(mock, tokens);
    expect(silent).toEqual({ ...before, status: 'comm' });
    const { systems } = (await (await call(mock, tokens)).json()) as { systems: { system_id: number; status: string }[] };
    expect(systems.find(({ system_id }) => system_id === 67)).toMatchObject({
      status: 'comm',
      last_report_at: before.last_report_at,
    });
    expect(systems.filter(({ status }) => status === 'comm')).toHaveLength(1);

    mock.clock.advance(5 * 3_600_000);
    await runScenario(mock.world, { name: 'gateway-recovers', system_id: 67 });
    const back = await readSummary(mock, tokens);
    expect(back.status).toBe(before.status);
    expect(back.energy_today).toBeGreaterThan(before.energy_today);
    expect(back.last_report_at).toBeGreaterThan(mock.clock.now() / 1000 - 900);
  });

  test('days later nothing has been added, and what was missing is there after it is back', async () => {
    const mock = await createTestMock();
    const never = await createTestMock();
    mock.clock.set(midsummer + 6 * 3_600_000);
    const before = await readSummary(mock, await mock.signIn());
    await runScenario(mock.world, { name: 'gateway-silent' });
    for (const each of [mock, never]) each.clock.set(midsummer + 3 * 86_400_000);
    const tokens = await signInAgain(mock);
    const silent = await readSummary(mock, tokens);
    expect(silent.energy_today).toBe(0);
    expect(silent.energy_lifetime).toBe(before.energy_lifetime + before.energy_today);
    await runScenario(mock.world, { name: 'gateway-recovers' });
    expect(await readSummary(mock, tokens)).toEqual(await readSummary(never, await never.signIn()));
  });
});

test('data-late: reports go on, what they carry falls four hours behind, and nothing is taken back', async () => {
  const mock = await createTestMock();
  const tokens = await mock.signIn();
  const before = await readSummary(mock, tokens);
  await runScenario(mock.world, { name: 'data-late', system_id: 67 });
  let energy = before.energy_today;
  for (let quarters = 1; quarters <= 24; quarters++) {
    mock.clock.advance(900_000);
    const late = await readSummary(mock, tokens);
    expect(late.last_report_at).toBe(before.last_report_at + quarters * 900);
    expect(late.last_interval_end_at).toBe(before.last_interval_end_at + Math.max(0, quarters - 16) * 900);
    expect(late.energy_today).toBeGreaterThanOrEqual(energy);
    if (quarters <= 16) expect(late.energy_today).toBe(before.energy_today);
    expect(late.status).toBe(before.status);
    energy = late.energy_today;
  }
  await runScenario(mock.world, { name: 'gateway-recovers', system_id: 67 });
  const back = await readSummary(mock, tokens);
  expect(back.last_report_at - back.last_interval_end_at).toBe(before.last_report_at - before.last_interval_end_at);
  expect(back.energy_today).toBeGreaterThan(energy);
});

describe('what there is not is refused', () => {
  test.each([
    [{ name: 'earthquake' }, 'There is no scenario earthquake. There are token-expires-mid-request, refresh-token-dead'],
    [{ name: 'constructor' }, 'There is no scenario constructor'],
    [
      { name: 'consent-revoked', client_id: 'x' },
      'No application of the world default has this client_id. There are f2a479f3c6067f0d9517cadae7f00b47 (Quick start application)',
    ],
    [
      { name: 'consent-revoked', email: 'nobody@example.com' },
      'Nobody in the world default has this email. There are homeowner@example.com, installer@example.com',
    ],
    [{ name: 'gateway-silent', system_id: 1 }, 'The world default has no system 1. There are 67'],
    [{ name: 'gateway-silent', system_id: '67' }, 'system_id has to be a number'],
    [{ name: 'gateway-silent', client_id: developer.clientId }, 'gateway-silent takes email, system_id, and no client_id'],
    [{ name: 'minute-quota-gone', email: homeOwner.email }, 'minute-quota-gone takes client_id, and no email'],
    [{ name: 'token-expires-mid-request' }, 'There is no live access token that this could happen to. Sign in first.'],
    [{ name: 'refresh-token-dead' }, 'There is no live refresh token'],
    [{ name: 'consent-revoked', client_id: partner.clientId }, 'There is no consent that could be taken back'],
    [{ name: 'gateway-recovers' }, 'There is no system that this could happen to'],
  ])('%o', async (request, message) => {
    const mock = await createTestMock();
    await expect(runScenario(mock.world, request as never)).rejects.toThrow(message);
  });
});

test('the list names each scenario with a sentence, and what it may be aimed at', () => {
  expect(listScenarios().map(({ name }) => name)).toEqual([
    'token-expires-mid-request',
    'refresh-token-dead',
    'refresh-token-expired',
    'consent-revoked',
    'minute-quota-gone',
    'month-quota-gone',
    'gateway-silent',
    'data-late',
    'gateway-recovers',
  ]);
  for (const { summary, takes } of listScenarios()) {
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(takes.length).toBeGreaterThan(0);
  }
});
