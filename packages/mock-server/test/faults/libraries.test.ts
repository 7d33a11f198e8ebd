import { type Client, createClient } from '@heliostat/client';
import { type FaultRequest, runScenario } from '@heliostat/mock-server';
import {
  createMemoryTokenStore,
  createTokenSource,
  exchangePassword,
  type OAuthClient,
  refreshTokens,
  type TokenSource,
} from '@heliostat/oauth';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTestMock, installer, partner, type TestMock } from '../harness/test-mock.ts';

const baseUrl = 'http://127.0.0.1:4010';

let mock: TestMock;
let application: OAuthClient;
let source: TokenSource;
let client: Client;

/** An installer who has signed in, with our own libraries on top of the mock. */
async function start(wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>): Promise<void> {
  mock = await createTestMock({ switches: { quota: 'enforce' }, ...(wait ? { wait } : {}) });
  application = { ...partner, baseUrl, fetch: mock.fetch, now: () => mock.clock.now() };
  const tokens = await exchangePassword(application, { username: installer.email, password: installer.password });
  source = createTokenSource({ client: application, store: createMemoryTokenStore(tokens) });
  client = createClient({ baseUrl, apiKey: partner.apiKey, accessToken: source, fetch: mock.fetch });
}
beforeEach(() => start());

const readSystem = () => client.getSystem({ path: { system_id: 67 } });

describe('the client', () => {
  test.each<[string, Partial<FaultRequest>, object]>([
    ['a reset', { kind: 'reset' }, { code: 'network', operationId: 'getSystem', status: undefined }],
    ['a lost answer', { kind: 'lost-answer' }, { code: 'network' }],
    ['a body that breaks off', { kind: 'truncate' }, { code: 'network' }],
    ['a chunked body that breaks off', { kind: 'truncate', framing: 'chunked' }, { code: 'network' }],
    ['a page of a proxy', { kind: 'html', status: 502 }, { code: 'unexpected_answer', status: 502 }],
  ])('turns %s into an error of its own, and the next call is fine', async (_what, fault, error) => {
    await mock.world.faults.add({ operationId: 'getSystem', times: 1, ...fault } as FaultRequest);
    await expect(readSystem()).rejects.toMatchObject({ name: 'ClientError', ...error });
    expect(await readSystem()).toMatchObject({ ok: true });
  });

  test.each([400, 401, 403, 404, 429, 500])('answers a fault with status %d as the contract types it', async (status) => {
    await mock.world.faults.add({ operationId: 'getSystem', status, times: 1 });
    expect(await readSystem()).toMatchObject({ ok: false, status });
  });

  test('reads a right body under a wrong content type', async () => {
    await mock.world.faults.add({ operationId: 'getSystem', kind: 'content-type', times: 1 });
    expect(await readSystem()).toMatchObject({ ok: true, data: { system_id: 67 } });
  });

  test('gives up on a late answer in its own time', async () => {
    await start((_milliseconds, signal) => new Promise((done) => signal.addEventListener('abort', () => done())));
    const accessToken = await source.accessToken();
    const hasty = createClient({ baseUrl, apiKey: partner.apiKey, accessToken, fetch: mock.fetch, timeoutMs: 30 });
    await mock.world.faults.add({ operationId: 'getSystem', kind: 'latency', latency: { distribution: 'constant', ms: 60_000 } });
    await expect(hasty.getSystem({ path: { system_id: 67 } })).rejects.toMatchObject({ code: 'timeout' });
  });
});

describe('the OAuth helper', () => {
  const expire = () => mock.clock.advance(2 * 86_400_000);

  test.each<[string, Partial<FaultRequest>, object]>([
    ['a reset', { kind: 'reset' }, { code: 'network' }],
    ['a body that breaks off', { kind: 'truncate' }, { code: 'network' }],
    ['a page of a proxy', { kind: 'html', status: 503 }, { code: 'server_error', status: 503 }],
    ['a 500', { status: 500 }, { code: 'server_error', status: 500 }],
    ['a 400', { status: 400 }, { code: 'invalid_grant', status: 400 }],
    ['a 401', { status: 401 }, { code: 'invalid_token', status: 401 }],
  ])('turns %s on a refresh into an error of its own', async (_what, fault, error) => {
    const tokens = await exchangePassword(application, { username: installer.email, password: installer.password });
    await mock.world.faults.add({ operationId: 'createToken', times: 1, ...fault } as FaultRequest);
    await expect(refreshTokens(application, { refreshToken: tokens.refreshToken })).rejects.toMatchObject({
      name: 'OAuthError',
      ...error,
    });
  });

  test('gets over a reset and a page of a proxy: the refresh token is still good', async () => {
    await mock.world.faults.add({ operationId: 'createToken', kind: 'reset', times: 1 });
    await mock.world.faults.add({ operationId: 'createToken', kind: 'html', times: 1 });
    expire();
    await expect(readSystem()).rejects.toMatchObject({ code: 'network' });
    await expect(readSystem()).rejects.toMatchObject({ code: 'server_error' });
    expect(await readSystem()).toMatchObject({ ok: true });
  });

  test('cannot get over a lost answer: the tokens rotated, and only a new authorization helps', async () => {
    await mock.world.faults.add({ operationId: 'createToken', kind: 'lost-answer', times: 1 });
    expire();
    await expect(readSystem()).rejects.toMatchObject({ code: 'network' });
    await expect(readSystem()).rejects.toMatchObject({ code: 'reauthorization_required', status: 400 });
  });

  test('gets over it where the old refresh token stays good', async () => {
    mock.world.setSwitches({ ...mock.world.switches, rotation: 'lenient' });
    await mock.world.faults.add({ operationId: 'createToken', kind: 'lost-answer', times: 1 });
    expire();
    await expect(readSystem()).rejects.toMatchObject({ code: 'network' });
    expect(await readSystem()).toMatchObject({ ok: true });
  });
});

describe('scenarios', () => {
  test('token-expires-mid-request: a 401 that the clock of the client does not explain, and a refresh helps', async () => {
    await runScenario(mock.world, { name: 'token-expires-mid-request' });
    expect(await readSystem()).toMatchObject({ ok: false, status: 401 });
    await source.refresh();
    expect(await readSystem()).toMatchObject({ ok: true });
  });

  test.each([
    ['refresh-token-dead', 400],
    ['refresh-token-expired', 401],
  ] as const)('%s: data until the access token ends, then reauthorization_required', async (name, status) => {
    await runScenario(mock.world, { name });
    expect(await readSystem()).toMatchObject({ ok: true });
    mock.clock.advance(86_400_000);
    await expect(readSystem()).rejects.toMatchObject({ code: 'reauthorization_required', status });
  });

  test('consent-revoked: a 401, and a refresh says reauthorization_required', async () => {
    await runScenario(mock.world, { name: 'consent-revoked' });
    expect(await readSystem()).toMatchObject({ ok: false, status: 401 });
    await expect(source.refresh()).rejects.toMatchObject({ code: 'reauthorization_required', status: 400 });
  });

  test.each([
    ['minute-quota-gone', 'minute'],
    ['month-quota-gone', 'month'],
  ] as const)('%s: a 429 that says until when', async (name, period) => {
    await runScenario(mock.world, { name, client_id: partner.clientId });
    const result = await client.getSystemSummary({ path: { system_id: 67 } });
    expect(result).toMatchObject({ ok: false, status: 429, error: { period } });
    const end = !result.ok && result.status === 429 && 'period_end' in result.error ? Number(result.error.period_end) : 0;
    mock.clock.set(end * 1000);
    expect(await readSystem()).toMatchObject({ ok: true });
  });

  test('gateway-silent: the client sees comm', async () => {
    await runScenario(mock.world, { name: 'gateway-silent', system_id: 67 });
    mock.clock.advance(3_600_000);
    expect(await readSystem()).toMatchObject({ ok: true, data: { status: 'comm' } });
  });
});
