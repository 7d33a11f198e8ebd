import * as client from 'openid-client';
import { expect, test } from 'vitest';
import { developer, installer, partner, redirectUri } from '../harness/test-mock.ts';
import { connect } from './connect.ts';

function configure(
  url: string,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string } = developer,
) {
  const server = { issuer: url, authorization_endpoint: `${url}/oauth/authorize`, token_endpoint: `${url}/oauth/token` };
  const config = new client.Configuration(server, clientId, undefined, client.ClientSecretBasic(clientSecret));
  client.allowInsecureRequests(config);
  return config;
}

test('openid-client exchanges a code, with PKCE, and refreshes', async () => {
  await using connected = await connect();
  const config = configure(connected.mock.url);
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'read write',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  const callback = await connected.authorize(url);
  const checks = { pkceCodeVerifier: verifier, expectedState: state };
  const tokens = await client.authorizationCodeGrant(config, callback, checks);
  expect(tokens.expiresIn()).toBeGreaterThan(86_000);
  expect(await connected.call(tokens.access_token, developer.apiKey)).toBe(200);
  const next = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
  expect(await connected.call(next.access_token, developer.apiKey)).toBe(200);

  const used = client.authorizationCodeGrant(config, callback, checks);
  await expect(used).rejects.toMatchObject({ name: 'ResponseBodyError', error: 'invalid_grant', status: 400 });
  const rotated = client.refreshTokenGrant(config, tokens.refresh_token ?? '');
  await expect(rotated).rejects.toMatchObject({ name: 'ResponseBodyError', error: 'invalid_grant', status: 400 });
});

test('openid-client obtains tokens by the password of an installer', async () => {
  await using connected = await connect();
  const config = configure(connected.mock.url, partner);
  const { email: username, password } = installer;
  const tokens = await client.genericGrantRequest(config, 'password', { username, password });
  expect(await connected.call(tokens.access_token, partner.apiKey)).toBe(200);
  const wrong = client.genericGrantRequest(config, 'password', { username, password: 'wrong' });
  await expect(wrong).rejects.toMatchObject({ error: 'invalid_grant', error_description: 'Bad credentials' });
});

test('openid-client reads the rejection of a home owner', async () => {
  await using connected = await connect();
  const config = configure(connected.mock.url);
  const callback = await connected.authorize(
    client.buildAuthorizationUrl(config, { redirect_uri: redirectUri, state: 's' }),
    'deny',
  );
  await expect(client.authorizationCodeGrant(config, callback, { expectedState: 's' })).rejects.toMatchObject({
    name: 'AuthorizationResponseError',
    error: 'access_denied',
  });
});
