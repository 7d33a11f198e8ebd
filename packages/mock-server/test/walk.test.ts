import { createClient, expectOk } from '@heliostat/client';
import { startMock } from '@heliostat/mock-server/testing';
import {
  createAuthorizationUrl,
  createMemoryTokenStore,
  createState,
  createTokenSource,
  exchangeCode,
  exchangePassword,
  OAuthError,
  readCallback,
  refreshTokens,
} from '@heliostat/oauth';
import { describe, expect, test } from 'vitest';
import { createManualClock } from '../src/clock.ts';
import { walk } from './harness/browser.ts';
import {
  createTestMock,
  developer,
  installer,
  midsummer,
  origin,
  partner,
  redirectUri,
  type TestMock,
} from './harness/test-mock.ts';

const baseUrl = 'http://127.0.0.1:4010';

/** The mock as the `fetch` of our own libraries, with every answer held against the contract. */
function toFetch(mock: TestMock): (request: Request) => Promise<Response> {
  return async ({ url, method, headers, body }) => {
    const init = { method, headers, ...(body ? { body: await new Response(body).text() } : {}) };
    return mock.send(url.replace(baseUrl, origin), init);
  };
}

function connect(mock: TestMock, credentials: { clientId: string; clientSecret: string } = developer) {
  return { ...credentials, baseUrl, fetch: toFetch(mock), now: () => mock.clock.now() };
}

async function authorize(mock: TestMock, decision: 'approve' | 'deny'): Promise<{ callback: URL; state: string }> {
  const state = createState();
  const url = createAuthorizationUrl({ baseUrl, clientId: developer.clientId, redirectUri, state });
  return { callback: await walk(mock, decision, { path: url.pathname + url.search }), state };
}

describe('our own libraries against the mock', () => {
  test('walk from the authorization URL to data, and through a year of monthly refreshes', async () => {
    const mock = await createTestMock();
    const { callback, state } = await authorize(mock, 'approve');
    const tokens = await exchangeCode(connect(mock), { ...readCallback(callback, { state }), redirectUri });
    expect(tokens.expiresAt).toBe(midsummer / 1000 + 86_399);
    expect(tokens.refreshExpiresAt).toBe(midsummer / 1000 + 2_629_746);

    const source = createTokenSource({ client: connect(mock), store: createMemoryTokenStore(tokens) });
    const client = createClient({ baseUrl, apiKey: developer.apiKey, accessToken: source, fetch: toFetch(mock) });
    for (let month = 0; month < 12; month++) {
      const { systems } = await expectOk(client.listSystems({ query: { sort_by: '-id' } }));
      expect(systems.map(({ system_id }) => system_id)).toEqual([698_910_067, 698_906_018, 67]);
      const summary = await expectOk(client.getSystemSummary({ path: { system_id: 67 } }));
      expect(summary.size_w).toBe(6_270);
      mock.clock.advance(30 * 86_400_000);
    }
  });

  test('fifty calls with an expired token refresh once', async () => {
    const mock = await createTestMock();
    const { callback, state } = await authorize(mock, 'approve');
    const tokens = await exchangeCode(connect(mock), { ...readCallback(callback, { state }), redirectUri });
    const source = createTokenSource({ client: connect(mock), store: createMemoryTokenStore(tokens) });
    const client = createClient({ baseUrl, apiKey: developer.apiKey, accessToken: source, fetch: toFetch(mock) });
    mock.clock.advance(2 * 86_400_000);
    const results = await Promise.all(Array.from({ length: 50 }, () => client.getSystem({ path: { system_id: 67 } })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect((await mock.world.journal.list()).filter(({ operationId }) => operationId === 'createToken')).toHaveLength(2);
  });

  test('a rejection comes out as access_denied', async () => {
    const mock = await createTestMock();
    const { callback, state } = await authorize(mock, 'deny');
    expect(() => readCallback(callback, { state })).toThrow(expect.objectContaining({ code: 'access_denied' }));
  });

  test('a refresh token that was used asks for a new authorization', async () => {
    const mock = await createTestMock();
    const tokens = await exchangePassword(connect(mock, partner), { username: installer.email, password: installer.password });
    await refreshTokens(connect(mock, partner), { refreshToken: tokens.refreshToken });
    const source = createTokenSource({ client: connect(mock, partner), store: createMemoryTokenStore(tokens) });
    mock.clock.advance(2 * 86_400_000);
    await expect(source.accessToken()).rejects.toThrow(expect.objectContaining({ code: 'reauthorization_required' }));
    await expect(source.accessToken()).rejects.toBeInstanceOf(OAuthError);
  });

  test('each refusal comes out as the contract types it', async () => {
    const mock = await createTestMock();
    const { access_token: accessToken } = await mock.signIn();
    const client = createClient({ baseUrl, apiKey: developer.apiKey, accessToken, fetch: toFetch(mock) });
    expect(await client.getSystem({ path: { system_id: 72 } })).toMatchObject({ ok: false, status: 403, error: { code: 403 } });
    expect(await client.getSystem({ path: { system_id: 1 } })).toMatchObject({
      ok: false,
      status: 404,
      error: { message: 'Not Found' },
    });
    const stranger = createClient({ baseUrl, apiKey: partner.apiKey, accessToken, fetch: toFetch(mock) });
    expect(await stranger.listSystems()).toMatchObject({
      ok: false,
      status: 401,
      error: { message: 'API Key -Client mismatch' },
    });
    await mock.world.faults.add({ operationId: 'getSystemSummary', status: 429, times: 1 });
    const limited = await client.getSystemSummary({ path: { system_id: 67 } });
    expect(limited).toMatchObject({ ok: false, status: 429, error: { period: 'minute' } });
  });

  test('work over a real socket too, with the key in the query', async () => {
    await using mock = await startMock({ clock: createManualClock(midsummer) });
    const connection = { ...partner, baseUrl: mock.url, now: () => midsummer };
    const { accessToken } = await exchangePassword(connection, { username: installer.email, password: installer.password });
    const client = createClient({ baseUrl: mock.url, apiKey: partner.apiKey, accessToken, keyIn: 'query' });
    expect((await expectOk(client.listSystems({ query: { size: 2, page: 2 } }))).systems).toHaveLength(2);
  });
});
