import * as oauth from 'oauth4webapi';
import { expect, test } from 'vitest';
import { developer, redirectUri } from '../harness/test-mock.ts';
import { connect } from './connect.ts';

const insecure = { [oauth.allowInsecureRequests]: true };
const client: oauth.Client = { client_id: developer.clientId };
const authentication = oauth.ClientSecretBasic(developer.clientSecret);

function toServer(url: string): oauth.AuthorizationServer {
  return { issuer: url, authorization_endpoint: `${url}/oauth/authorize`, token_endpoint: `${url}/oauth/token` };
}

test('oauth4webapi exchanges a code, with PKCE, and refreshes', async () => {
  await using connected = await connect();
  const server = toServer(connected.mock.url);
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const url = new URL(server.authorization_endpoint ?? '');
  url.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  }).toString();
  const parameters = oauth.validateAuthResponse(server, client, await connected.authorize(url), state);
  const answer = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    authentication,
    parameters,
    redirectUri,
    verifier,
    insecure,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer);
  expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 86_399, scope: 'read write' });
  expect(await connected.call(tokens.access_token, developer.apiKey)).toBe(200);

  const refreshed = await oauth.refreshTokenGrantRequest(server, client, authentication, tokens.refresh_token ?? '', insecure);
  const next = await oauth.processRefreshTokenResponse(server, client, refreshed);
  expect(await connected.call(next.access_token, developer.apiKey)).toBe(200);
});

test('oauth4webapi tells a code that was used, a refresh token that was rotated, and a wrong secret', async () => {
  await using connected = await connect();
  const server = toServer(connected.mock.url);
  const query = new URLSearchParams({ client_id: client.client_id, redirect_uri: redirectUri, response_type: 'code' });
  const callback = await connected.authorize(`${server.authorization_endpoint}?${query}`);
  const parameters = oauth.validateAuthResponse(server, client, callback, oauth.expectNoState);
  const exchange = async (by = authentication) =>
    oauth.processAuthorizationCodeResponse(
      server,
      client,
      await oauth.authorizationCodeGrantRequest(server, client, by, parameters, redirectUri, oauth.nopkce, insecure),
    );
  await expect(exchange(oauth.ClientSecretBasic('wrong'))).rejects.toMatchObject({
    name: 'WWWAuthenticateChallengeError',
    status: 401,
  });
  const { refresh_token = '' } = await exchange();
  await expect(exchange()).rejects.toMatchObject({ name: 'ResponseBodyError', error: 'invalid_grant', status: 400 });
  const refresh = async () =>
    oauth.processRefreshTokenResponse(
      server,
      client,
      await oauth.refreshTokenGrantRequest(server, client, authentication, refresh_token, insecure),
    );
  await refresh();
  await expect(refresh()).rejects.toMatchObject({ name: 'ResponseBodyError', error: 'invalid_grant', status: 400 });
});

test('oauth4webapi reads the rejection of a home owner, and refuses a state that is not its own', async () => {
  await using connected = await connect();
  const server = toServer(connected.mock.url);
  const query = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    state: 's',
  });
  const url = `${server.authorization_endpoint}?${query}`;
  const denied = await connected.authorize(url, 'deny');
  expect(() => oauth.validateAuthResponse(server, client, denied, 's')).toThrow(
    expect.objectContaining({ name: 'AuthorizationResponseError', error: 'access_denied' }),
  );
  const approved = await connected.authorize(url);
  expect(() => oauth.validateAuthResponse(server, client, approved, 'other')).toThrow(/state/);
});

test('oauth4webapi finds no metadata to discover, as at the live service', async () => {
  await using connected = await connect();
  for (const algorithm of ['oauth2', 'oidc'] as const) {
    const answer = await oauth.discoveryRequest(new URL(connected.mock.url), { algorithm, ...insecure });
    await expect(oauth.processDiscoveryResponse(new URL(connected.mock.url), answer)).rejects.toThrow();
    expect(answer.status).toBe(404);
  }
});
