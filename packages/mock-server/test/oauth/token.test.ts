import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, test } from 'vitest';
import { walk } from '../harness/browser.ts';
import {
  createTestMock,
  developer,
  homeOwner,
  installer,
  midsummer,
  partner,
  redirectUri,
  type TestMock,
  toBasic,
} from '../harness/test-mock.ts';

async function createCode(mock: TestMock): Promise<string> {
  return (await walk(mock, 'approve')).searchParams.get('code') ?? '';
}

describe('tokens', () => {
  test('have the recorded fields, in the recorded order, and may not be cached', async () => {
    const mock = await createTestMock();
    const answer = await mock.token({
      grant_type: 'authorization_code',
      code: await createCode(mock),
      redirect_uri: redirectUri,
    });
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const body = (await answer.json()) as Record<string, unknown>;
    expect(Object.keys(body)).toEqual([
      'access_token',
      'token_type',
      'refresh_token',
      'expires_in',
      'scope',
      'enl_uid',
      'enl_cid',
      'enl_password_last_changed',
      'is_internal_app',
      'app_type',
      'app_Id',
      'jti',
    ]);
    expect(body).toMatchObject({
      token_type: 'bearer',
      expires_in: 86_399,
      scope: 'read write',
      enl_uid: expect.stringMatching(/^\d{7}$/),
      enl_cid: '',
      enl_password_last_changed: expect.stringMatching(/^\d{10}$/),
      is_internal_app: false,
      app_type: 'system',
      app_Id: expect.stringMatching(/^\d{13}$/),
    });
  });

  test('are RS256 JWTs with the recorded claims and nothing more', async () => {
    const mock = await createTestMock();
    const { access_token, refresh_token, jti } = await mock.signIn();
    expect(decodeProtectedHeader(access_token)).toEqual({ alg: 'RS256' });
    const access = decodeJwt(access_token);
    expect(access).toEqual({
      aud: ['oauth2-resource'],
      app_type: 'system',
      is_internal_app: false,
      user_name: homeOwner.email,
      scope: ['read', 'write'],
      enl_cid: '',
      enl_password_last_changed: expect.any(String),
      exp: midsummer / 1000 + 86_400,
      enl_uid: expect.any(String),
      app_Id: expect.any(String),
      authorities: ['ROLE_USER'],
      jti,
      client_id: developer.clientId,
    });
    const refresh = decodeJwt(refresh_token);
    expect(refresh).toEqual({ ...access, ati: jti, jti: expect.any(String), exp: midsummer / 1000 + 2_629_746 });
    expect(refresh.jti).not.toBe(jti);
  });

  test('of an installer name the company and the kind of application', async () => {
    const mock = await createTestMock();
    expect(await mock.signInInstaller()).toMatchObject({ app_type: 'partner', enl_cid: expect.stringMatching(/^\d+$/) });
  });
});

describe('a code', () => {
  const exchange = async (
    mock: TestMock,
    changes: Record<string, string> = {},
    client = developer as { clientId: string; clientSecret: string },
  ) =>
    mock.token({ grant_type: 'authorization_code', code: await createCode(mock), redirect_uri: redirectUri, ...changes }, client);

  test('works once: of fifty at the same time, one gets tokens', async () => {
    const mock = await createTestMock();
    const parameters = { grant_type: 'authorization_code', code: await createCode(mock), redirect_uri: redirectUri };
    const answers = await Promise.all(Array.from({ length: 50 }, () => mock.token(parameters)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const again = await mock.token(parameters);
    expect(again.status).toBe(400);
    expect(await again.json()).toEqual({ error: 'invalid_grant', error_description: 'Invalid authorization code: ***' });
  });

  test('of another client is refused, and is used up', async () => {
    const mock = await createTestMock();
    const [, , other] = await mock.world.applications.list();
    const code = await createCode(mock);
    const stolen = await exchange(mock, { code }, other);
    expect(stolen.status).toBe(401);
    expect(await stolen.json()).toEqual({ error: 'invalid_client', error_description: 'Client ID mismatch' });
    expect((await exchange(mock, { code })).status).toBe(400);
  });

  test.each([
    ['another case', redirectUri.replace('callback', 'Callback')],
    ['another port', redirectUri.replace('4020', '4021')],
    ['another name of the host', redirectUri.replace('127.0.0.1', 'localhost')],
    ['a slash at the end', `${redirectUri}/`],
    ['a query', `${redirectUri}?x=1`],
    ['another encoding', redirectUri.replace('callback', '%63allback')],
    ['user information', redirectUri.replace('//', '//user@')],
    ['a fragment', `${redirectUri}#x`],
    ['nothing', ''],
  ])('is refused when the redirect URI has %s', async (_name, redirect_uri) => {
    const mock = await createTestMock();
    const answer = await exchange(mock, { redirect_uri });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: 'invalid_grant', error_description: 'Redirect URI mismatch.' });
  });

  test('expires when the switch says', async () => {
    for (const [age, status] of [
      [599_999, 200],
      [600_000, 400],
    ] as const) {
      const mock = await createTestMock();
      const code = await createCode(mock);
      mock.clock.advance(age);
      expect((await exchange(mock, { code })).status).toBe(status);
    }
  });

  test.each(['', 'XXXXXX', '2tjk7m', '2TJk7M ', `'; drop table codes; --`, 'x'.repeat(10_000), '__proto__'])(
    '%s is refused',
    async (code) => {
      const mock = await createTestMock();
      const answer = await exchange(mock, { code });
      expect(answer.status).toBe(400);
      if (code.length > 3) expect(await answer.text()).not.toContain(code);
    },
  );

  test('of the quick start is bound to the default page and works once', async () => {
    const mock = await createTestMock();
    const wrong = await mock.token({ grant_type: 'authorization_code', code: '2TJk7M', redirect_uri: redirectUri });
    expect(wrong.status).toBe(400);
    await expect(mock.signIn()).rejects.toThrow('400');
  });
});

describe('a refresh token', () => {
  const refresh = (mock: TestMock, refresh_token: string, client: { clientId: string; clientSecret: string } = developer) =>
    mock.token({ grant_type: 'refresh_token', refresh_token }, client);

  test('buys a new pair once: of fifty at the same time, one gets tokens, and the old one is dead', async () => {
    const mock = await createTestMock();
    const first = await mock.signIn();
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(mock, first.refresh_token)));
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    const second = (await winners[0]?.json()) as typeof first;
    expect(second.refresh_token).not.toBe(first.refresh_token);
    const late = await refresh(mock, first.refresh_token);
    expect(late.status).toBe(400);
    expect(await late.json()).toEqual({ error: 'invalid_grant', error_description: 'Invalid refresh token: ***' });
    expect((await refresh(mock, second.refresh_token)).status).toBe(200);
  });

  test('stays good under the lenient switch', async () => {
    const mock = await createTestMock({ switches: { rotation: 'lenient' } });
    const { refresh_token } = await mock.signIn();
    expect((await refresh(mock, refresh_token)).status).toBe(200);
    expect((await refresh(mock, refresh_token)).status).toBe(200);
  });

  test('lives 2,629,746 seconds, and each new one as long again', async () => {
    const mock = await createTestMock();
    let { refresh_token } = await mock.signIn();
    for (let month = 0; month < 3; month++) {
      mock.clock.advance(2_629_745_000);
      const answer = await refresh(mock, refresh_token);
      expect(answer.status).toBe(200);
      ({ refresh_token } = (await answer.json()) as { refresh_token: string });
    }
    mock.clock.advance(2_629_746_000);
    const late = await refresh(mock, refresh_token);
    expect(late.status).toBe(401);
    expect(await late.json()).toEqual({ error: 'invalid_token', error_description: 'Invalid refresh token (expired): ***' });
  });

  test('of another client is refused and not used up', async () => {
    const mock = await createTestMock();
    const { refresh_token } = await mock.signIn();
    expect((await refresh(mock, refresh_token, partner)).status).toBe(400);
    expect((await refresh(mock, refresh_token)).status).toBe(200);
  });

  test.each([
    ['an access token', 'access', 401, 'Encoded token is not a refresh token'],
    ['no JWT', 'unique_refresh_token', 401, 'Cannot convert access token to JSON'],
    ['nothing', '', 400, 'A refresh token must be supplied.'],
  ])('that is %s is refused', async (_name, given, status, error_description) => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const answer = await refresh(mock, given === 'access' ? access_token : given);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error_description });
  });

  test('of a revoked grant is refused', async () => {
    const mock = await createTestMock();
    const { refresh_token } = await mock.signIn();
    for (const grant of await mock.world.grants.list()) await mock.world.grants.revoke(grant.id);
    expect((await refresh(mock, refresh_token)).status).toBe(400);
  });

  test('may be sent with GET, unless the switch forbids it; no other grant may', async () => {
    const headers = { Authorization: toBasic(developer) };
    for (const [tokenByGet, status] of [
      [true, 200],
      [false, 405],
    ] as const) {
      const mock = await createTestMock({ switches: { tokenByGet } });
      const { refresh_token } = await mock.signIn();
      const answer = await mock.send(`/oauth/token?${new URLSearchParams({ grant_type: 'refresh_token', refresh_token })}`, {
        headers,
      });
      expect(answer.status).toBe(status);
    }
    const mock = await createTestMock();
    const answer = await mock.send('/oauth/token?grant_type=authorization_code&code=2TJk7M', { headers });
    expect(await answer.json()).toEqual({ error: 'method_not_allowed', error_description: "Request method 'GET' not supported" });
  });
});

describe('a password', () => {
  const exchange = (
    mock: TestMock,
    changes: Record<string, string>,
    client: { clientId: string; clientSecret: string } = partner,
  ) => mock.token({ grant_type: 'password', username: installer.email, password: installer.password, ...changes }, client);

  test.each([{ password: 'wrong' }, { username: 'nobody@example.com' }, { password: '' }, { username: '' }])(
    'is refused: %o',
    async (changes) => {
      const answer = await exchange(await createTestMock(), changes as Record<string, string>);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toEqual({ error: 'invalid_grant', error_description: 'Bad credentials' });
    },
  );

  test('is no grant for a developer application, nor a code one for a partner', async () => {
    const mock = await createTestMock();
    for (const [client, grant_type] of [
      [developer, 'password'],
      [partner, 'authorization_code'],
    ] as const) {
      const answer = await exchange(mock, { grant_type }, client);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({
        error: 'invalid_client',
        error_description: `Unauthorized grant type: ${grant_type}`,
      });
    }
  });
});
