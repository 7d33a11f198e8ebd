import { exchangeCode, exchangePassword, refreshTokens } from '@heliostat/oauth';
import { expect, test } from 'vitest';
import { readRejection, toLogText } from './rejection.ts';
import { createTokenEndpoint, redirectUri, start } from './token-endpoint.ts';

const grant = { code: '2TJk7M', redirectUri };

test('a code is exchanged with a form and a Basic header, and nothing secret is in the URL', async () => {
  const { client, requests } = createTokenEndpoint();
  await exchangeCode(client, grant);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.url).toBe('POST http://127.0.0.1:4010/oauth/token');
  expect(Object.fromEntries(requests[0]?.form ?? [])).toEqual({
    grant_type: 'authorization_code',
    code: '2TJk7M',
    redirect_uri: redirectUri,
  });
  expect(requests[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
});

test('the token set says whose it is and when both tokens end', async () => {
  const { client } = createTokenEndpoint();
  const tokens = await exchangeCode(client, grant);
  expect(tokens).toMatchObject({
    expiresAt: start / 1000 + 86_399,
    refreshExpiresAt: start / 1000 + 2_629_746,
    scope: 'read write',
    jti: 'jti-1',
    userId: '217231',
    companyId: '',
    applicationType: 'system',
  });
  expect(JSON.parse(JSON.stringify(tokens))).toEqual(tokens);
});

test('a code works once', async () => {
  const { client } = createTokenEndpoint();
  await exchangeCode(client, grant);
  const error = await readRejection(() => exchangeCode(client, grant));
  expect(error).toMatchObject({ code: 'invalid_grant', status: 400, description: 'Invalid authorization code: [redacted]' });
});

test('a refresh rotates: the old refresh token is refused, and the error does not quote it', async () => {
  const { client } = createTokenEndpoint();
  const first = await exchangeCode(client, grant);
  const second = await refreshTokens(client, first);
  expect(second.refreshToken).not.toBe(first.refreshToken);
  const error = await readRejection(() => refreshTokens(client, first));
  expect(error).toMatchObject({ code: 'invalid_grant', description: 'Invalid refresh token: [redacted]' });
  expect(toLogText(error)).not.toContain(first.refreshToken);
});

test('an installer logs in with a password, and a wrong one is refused without being quoted', async () => {
  const { client, requests } = createTokenEndpoint();
  const login = { username: 'installer@example.com', password: 'sunny side up!' };
  expect(await exchangePassword(client, login)).toMatchObject({ jti: 'jti-1' });
  expect(requests[0]?.form.get('password')).toBe('sunny side up!');
  const error = await readRejection(() => exchangePassword(client, { ...login, password: 'rainy' }));
  expect(error).toMatchObject({ code: 'invalid_grant', description: 'Bad credentials' });
  expect(toLogText(error)).not.toContain('rainy');
});

test('a password that no URL can spell is a wrong password like any other', async () => {
  const { client } = createTokenEndpoint();
  const login = { username: 'installer@example.com', password: '\ud800' };
  expect(await readRejection(() => exchangePassword(client, login))).toMatchObject({ code: 'invalid_grant' });
});

test('wrong client credentials are invalid_client, and the secret stays secret', async () => {
  const { client } = createTokenEndpoint({ clientSecret: 'ffffffffffffffffffffffffffffffff' });
  const error = await readRejection(() => exchangeCode(client, grant));
  expect(error).toMatchObject({ code: 'invalid_client', status: 401 });
  expect(toLogText(error)).not.toContain('ffffffff');
});

test('empty credentials, codes and tokens are refused without a request', async () => {
  const { client, requests } = createTokenEndpoint();
  for (const work of [
    () => exchangeCode({ ...client, clientId: '' }, grant),
    () => exchangeCode({ ...client, clientSecret: '' }, grant),
    () => exchangeCode(client, { ...grant, code: '' }),
    () => refreshTokens(client, { refreshToken: '' }),
    () => exchangePassword(client, { username: 'installer@example.com', password: '' }),
    () => exchangeCode({ ...client, timeoutMs: 0 }, grant),
    () => exchangeCode({ ...client, timeoutMs: Number.POSITIVE_INFINITY }, grant),
  ]) {
    expect(await readRejection(work)).toMatchObject({ code: 'invalid_argument' });
  }
  expect(requests).toHaveLength(0);
});

test('a secret goes nowhere over plain http to another machine', async () => {
  const { client, requests } = createTokenEndpoint({ baseUrl: 'http://api.enphaseenergy.com' });
  expect(await readRejection(() => exchangeCode(client, grant))).toMatchObject({ code: 'insecure_base_url' });
  expect(requests).toHaveLength(0);
});
