import { describe, expect, test } from 'vitest';
import { createCode } from '../harness/browser.ts';
import {
  createTestMock,
  developer,
  installer,
  origin,
  partner,
  redirectUri,
  type TestMock,
  type Tokens,
  toBasic,
  toHeaders,
} from '../harness/test-mock.ts';

const password = { grant_type: 'password', username: installer.email, password: installer.password };

/** Asks the token endpoint without holding the answer against the contract: some faults break it on purpose. */
function ask(mock: TestMock, parameters: Record<string, string>, client: { clientId: string; clientSecret: string } = developer) {
  const init = { method: 'POST', headers: { Authorization: toBasic(client) }, body: new URLSearchParams(parameters) };
  return mock.fetch(new Request(`${origin}/oauth/token`, init));
}

const refresh = (refresh_token: string) => ({ grant_type: 'refresh_token', refresh_token });

async function readVerdict({ world }: TestMock) {
  const entry = (await world.journal.list()).at(-1);
  return { status: entry?.status, verdict: entry?.steps.find(({ step }) => step === 'apply-fault')?.verdict };
}

describe('a status', () => {
  test.each([
    [400, 'invalid_grant'],
    [401, 'invalid_token'],
    [405, 'method_not_allowed'],
    [413, 'invalid_request'],
    [500, 'server_error'],
  ])('%d answers %s as OAuth says it, and leaves the refresh token good', async (status, error) => {
    const mock = await createTestMock();
    const tokens = await mock.signIn();
    await mock.world.faults.add({ operationId: 'createToken', status, times: 1 });
    const refused = await mock.token(refresh(tokens.refresh_token));
    expect(refused.status).toBe(status);
    expect(await refused.json()).toMatchObject({ error });
    expect(await readVerdict(mock)).toEqual({ status, verdict: `fault_${status}` });
    expect((await mock.token(refresh(tokens.refresh_token))).status).toBe(200);
  });

  test.each([
    [400, 'invalid_grant'],
    [401, 'invalid_client'],
  ])('%d for a code is %s, and the code stays good', async (status, error) => {
    const mock = await createTestMock();
    const code = { grant_type: 'authorization_code', code: await createCode(mock), redirect_uri: redirectUri };
    await mock.world.faults.add({ operationId: 'createToken', status, times: 1 });
    expect(await (await mock.token(code)).json()).toMatchObject({ error });
    expect((await mock.token(code)).status).toBe(200);
  });

  test('is for clients that are let in: a wrong secret stays a 401 and uses nothing up', async () => {
    const mock = await createTestMock();
    await mock.world.faults.add({ operationId: 'createToken', status: 500, times: 1 });
    expect((await mock.token(password, { ...partner, clientSecret: 'wrong' })).status).toBe(401);
    expect((await mock.token(password, partner)).status).toBe(500);
  });

  test('of a refresh by GET is a fault of its own operation', async () => {
    const mock = await createTestMock();
    const { refresh_token } = await mock.signIn();
    await mock.world.faults.add({ operationId: 'getToken', status: 500, times: 1 });
    const path = `/oauth/token?${new URLSearchParams(refresh(refresh_token))}`;
    expect((await mock.send(path, { headers: { Authorization: toBasic(developer) } })).status).toBe(500);
    expect((await mock.token(refresh(refresh_token))).status).toBe(200);
  });
});

test('a reset comes before the exchange: the same refresh token works afterwards', async () => {
  const mock = await createTestMock();
  const { refresh_token } = await mock.signIn();
  await mock.world.faults.add({ operationId: 'createToken', kind: 'reset', times: 1 });
  await expect(ask(mock, refresh(refresh_token))).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect(await readVerdict(mock)).toEqual({ status: 0, verdict: 'fault_reset' });
  expect((await mock.token(refresh(refresh_token))).status).toBe(200);
});

test('a lost answer comes after it: the refresh token is spent, and nobody has the new one', async () => {
  const mock = await createTestMock();
  const tokens = await mock.signIn();
  await mock.world.faults.add({ operationId: 'createToken', kind: 'lost-answer', times: 1 });
  await expect(ask(mock, refresh(tokens.refresh_token))).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect(await readVerdict(mock)).toEqual({ status: 200, verdict: 'fault_lost_answer' });
  const again = await mock.token(refresh(tokens.refresh_token));
  expect(again.status).toBe(400);
  expect(await again.json()).toMatchObject({ error: 'invalid_grant' });
  expect((await mock.send('/api/v4/systems', { headers: toHeaders(tokens.access_token) })).status).toBe(200);
});

test('a lost answer to a code uses the code up', async () => {
  const mock = await createTestMock();
  const code = { grant_type: 'authorization_code', code: await createCode(mock), redirect_uri: redirectUri };
  await mock.world.faults.add({ operationId: 'createToken', kind: 'lost-answer', times: 1 });
  await expect(ask(mock, code)).rejects.toThrow('fetch failed');
  expect((await mock.token(code)).status).toBe(400);
});

test('a page of a proxy, a wrong content type and a body that breaks off', async () => {
  const mock = await createTestMock();
  await mock.world.faults.add({ operationId: 'createToken', kind: 'html', status: 502, times: 1 });
  await mock.world.faults.add({ operationId: 'createToken', kind: 'content-type', mediaType: 'text/html', times: 1 });
  await mock.world.faults.add({ operationId: 'createToken', kind: 'truncate', times: 1 });
  const page = await ask(mock, password, partner);
  expect([page.status, page.headers.get('Content-Type')]).toEqual([502, 'text/html']);
  const mistyped = await ask(mock, password, partner);
  expect(mistyped.headers.get('Content-Type')).toBe('text/html');
  expect(((await mistyped.json()) as Tokens).token_type).toBe('bearer');
  await expect((await ask(mock, password, partner)).json()).rejects.toThrow('terminated');
});

test('of fifty refreshes at once, one loses its answer, and nobody else gets tokens under strict rotation', async () => {
  const mock = await createTestMock();
  const { refresh_token } = await mock.signIn();
  await mock.world.faults.add({ operationId: 'createToken', kind: 'lost-answer', times: 1 });
  const results = await Promise.allSettled(Array.from({ length: 50 }, () => ask(mock, refresh(refresh_token))));
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  const statuses = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.status] : []));
  expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(1);
  const uses = (await mock.world.tokens.list()).filter(({ kind }) => kind === 'access');
  expect(uses).toHaveLength(2);
});
