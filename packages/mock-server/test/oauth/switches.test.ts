import { decodeJwt } from 'jose';
import { describe, expect, test } from 'vitest';
import { createTestMock, midsummer, type TestMock, type Tokens, toBasic, toHeaders } from '../harness/test-mock.ts';

const month = 2_629_746;

async function refresh(mock: TestMock, { refresh_token }: Tokens): Promise<Tokens> {
  const answer = await mock.token({ grant_type: 'refresh_token', refresh_token });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Tokens;
}

async function call(mock: TestMock, { access_token }: Tokens): Promise<number> {
  return (await mock.send('/api/v4/systems/67', { headers: toHeaders(access_token) })).status;
}

describe('refreshExpiry', () => {
  test('fixed ends all refresh tokens of a grant with the first one', async () => {
    const mock = await createTestMock({ switches: { refreshExpiry: 'fixed' } });
    const first = await mock.signIn();
    mock.clock.advance(10 * 86_400_000);
    const second = await refresh(mock, first);
    expect(decodeJwt(second.refresh_token).exp).toBe(midsummer / 1000 + month);
    mock.clock.set(midsummer + (month - 1) * 1000);
    const third = await refresh(mock, second);
    mock.clock.advance(1_000);
    const late = await mock.token({ grant_type: 'refresh_token', refresh_token: third.refresh_token });
    expect(late.status).toBe(401);
    expect(await call(mock, third)).toBe(200);
  });

  test('fixed is about one grant: another consent begins anew', async () => {
    const mock = await createTestMock({ switches: { refreshExpiry: 'fixed' } });
    await mock.signInInstaller();
    mock.clock.advance(86_400_000);
    const { refresh_token } = await mock.signInInstaller();
    expect(decodeJwt(refresh_token).exp).toBe(midsummer / 1000 + 86_400 + month);
  });
});

describe('oldAccessToken', () => {
  test('valid lets the access token from before a refresh live on', async () => {
    const mock = await createTestMock();
    const first = await mock.signIn();
    await refresh(mock, first);
    expect(await call(mock, first)).toBe(200);
  });

  test('dead ends it with the refresh, and no other', async () => {
    const mock = await createTestMock({ switches: { oldAccessToken: 'dead', revokedStatus: 403 } });
    const stranger = await mock.signInInstaller();
    const first = await mock.signIn();
    const second = await refresh(mock, first);
    const third = await refresh(mock, second);
    expect(await call(mock, first)).toBe(401);
    expect((await mock.world.journal.list()).at(-1)?.steps.at(-1)).toEqual({
      step: 'check-token',
      verdict: 'bearer_invalid',
      why: 'A refresh ended the token: oldAccessToken is dead.',
    });
    expect(await call(mock, second)).toBe(401);
    expect(await call(mock, third)).toBe(200);
    expect((await mock.world.tokens.list()).filter(({ state }) => state === 'replaced')).toHaveLength(2);
    expect(stranger.access_token).toBeDefined();
  });

  test('dead ends nothing where the refresh fails', async () => {
    const mock = await createTestMock({ switches: { oldAccessToken: 'dead' } });
    const first = await mock.signIn();
    await mock.token({ grant_type: 'refresh_token', refresh_token: first.access_token });
    expect(await call(mock, first)).toBe(200);
  });
});

describe('countTokenCalls', () => {
  const readHits = async (mock: TestMock) => {
    const [application] = await mock.world.applications.list();
    if (!application) throw new Error('The default world has no application.');
    return (await mock.world.hits.read(application, undefined, mock.clock.now())).map(({ period, hits }) => [period, hits]);
  };

  test('off leaves the quotas alone', async () => {
    const mock = await createTestMock();
    await mock.signIn();
    expect(await readHits(mock)).toEqual([
      ['month', 0],
      ['minute', 0],
    ]);
  });

  test('on counts every call of a client that is known, and puts it on the bill', async () => {
    const mock = await createTestMock({ switches: { countTokenCalls: true } });
    await mock.signIn();
    await mock.token({ grant_type: 'refresh_token', refresh_token: 'rubbish' });
    await mock.token({ grant_type: 'refresh_token' }, { clientId: 'x', clientSecret: 'y' });
    expect(await readHits(mock)).toEqual([
      ['month', 2],
      ['minute', 2],
    ]);
    const bill = await mock.world.bills.read('2026-06', await mock.world.applications.list());
    expect(bill.hits).toBe(2);
  });
});

describe('the Basic header', () => {
  const secrets = ['a:b', ':', 'ünïcödé-☀', 'with space', 'a+b', '100%', '%41', 'x'.repeat(5_000), '\uFEFFbom', 'quote\'"<>&'];
  const utf8 = (text: string) => `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(text)))}`;
  const send = async (clientSecret: string, toHeader: (id: string) => string) => {
    const mock = await createTestMock();
    const [application] = await mock.world.applications.list();
    if (!application) throw new Error('The default world has no application.');
    await mock.world.applications.put({ ...application, clientSecret });
    const headers = { Authorization: toHeader(application.clientId) };
    return mock.send('/oauth/token', { method: 'POST', headers, body: new URLSearchParams() });
  };

  test.each(secrets)('takes the secret %s as it stands', async (secret) => {
    // Past the client, the request lacks its grant type.
    expect((await send(secret, (id) => utf8(`${id}:${secret}`))).status).toBe(400);
  });

  test.each(secrets)('takes the secret %s encoded as in a form', async (secret) => {
    const encoded = new URLSearchParams({ '': secret }).toString().slice(1);
    expect((await send(secret, (id) => utf8(`${id}:${encoded}`))).status).toBe(400);
  });

  test.each(secrets)('refuses what is like the secret %s', async (secret) => {
    for (const near of [
      `${secret} `,
      secret.slice(0, -1),
      secret.toUpperCase() === secret ? `${secret}x` : secret.toUpperCase(),
    ]) {
      expect((await send(secret, (id) => utf8(`${id}:${near}`))).status, near).toBe(401);
    }
  });

  test('is UTF-8 and nothing else', async () => {
    expect((await send('ü', (id) => toBasic({ clientId: id, clientSecret: 'ü' }))).status).toBe(401);
  });
});

test.each([
  '/.well-known/openid-configuration',
  '/.well-known/oauth-authorization-server',
  '/.well-known/oauth-authorization-server/oauth',
  '/.well-known/jwks.json',
  '/oauth/.well-known/openid-configuration',
  '/oauth/.well-known/oauth-authorization-server',
  '/oauth/.well-known/jwks.json',
  '/oauth/token_key',
  '/oauth/check_token',
  '/oauth/introspect',
  '/oauth/revoke',
  '/oauth/jwks',
])('%s is nowhere: nothing can be discovered', async (path) => {
  const mock = await createTestMock();
  expect((await mock.send(path)).status).toBe(404);
});
