import { runScenario } from '@heliostat/mock-server';
import { describe, expect, test } from 'vitest';
import { createCode } from '../harness/browser.ts';
import {
  createTestMock,
  developer,
  homeOwner,
  installer,
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
