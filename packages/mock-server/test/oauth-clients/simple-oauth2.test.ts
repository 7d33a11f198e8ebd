import { AuthorizationCode, ResourceOwnerPassword } from 'simple-oauth2';
import { describe, expect, test } from 'vitest';
import { developer, installer, partner, redirectUri } from '../harness/test-mock.ts';
import { connect } from './connect.ts';

function toOptions(
  url: string,
  { clientId: id, clientSecret: secret }: { readonly clientId: string; readonly clientSecret: string },
) {
  return { client: { id, secret }, auth: { tokenHost: url, tokenPath: '/oauth/token' } };
}

/** What the library makes of a refusal: an error that carries the status and the body. */
const toFailure = (status: number, error: string, error_description: string) => ({
  output: { statusCode: status },
  data: { payload: { error, error_description } },
});

describe('simple-oauth2', () => {
  test.each(['strict', 'loose'] as const)(
    'exchanges a code and refreshes, with the %s encoding of its credentials',
    async (mode) => {
      await using connected = await connect();
      const options = { ...toOptions(connected.mock.url, developer), options: { credentialsEncodingMode: mode } };
      const client = new AuthorizationCode(options);
      const url = client.authorizeURL({ redirect_uri: redirectUri, scope: 'read write', state: 'a state' });
      const callback = await connected.authorize(url);
      expect(callback.searchParams.get('state')).toBe('a state');
      const exchange = { code: callback.searchParams.get('code') ?? '', redirect_uri: redirectUri };
      const first = await client.getToken(exchange);
      expect(await connected.call(first.token.access_token, developer.apiKey)).toBe(200);
      const second = await first.refresh();
      expect(await connected.call(second.token.access_token, developer.apiKey)).toBe(200);

      const used = toFailure(400, 'invalid_grant', 'Invalid authorization code: ***');
      await expect(client.getToken(exchange)).rejects.toMatchObject(used);
      await expect(first.refresh()).rejects.toMatchObject(toFailure(400, 'invalid_grant', 'Invalid refresh token: ***'));
    },
  );

  test('obtains tokens by the password of an installer, and refreshes', async () => {
    await using connected = await connect();
    const client = new ResourceOwnerPassword(toOptions(connected.mock.url, partner));
    const first = await client.getToken({ username: installer.email, password: installer.password });
    expect(first.token).toMatchObject({ app_type: 'partner' });
    expect(await connected.call(first.token.access_token, partner.apiKey)).toBe(200);
    expect((await first.refresh()).token.refresh_token).not.toBe(first.token.refresh_token);
    const wrong = client.getToken({ username: installer.email, password: 'wrong' });
    await expect(wrong).rejects.toMatchObject(toFailure(400, 'invalid_grant', 'Bad credentials'));
  });

  test('is refused with a wrong secret, and where it sends its credentials in the body', async () => {
    await using connected = await connect();
    const exchange = { code: '2TJk7M', redirect_uri: redirectUri };
    const stranger = new AuthorizationCode(toOptions(connected.mock.url, { ...developer, clientSecret: 'wrong' }));
    await expect(stranger.getToken(exchange)).rejects.toMatchObject({ output: { statusCode: 401 } });
    const options = { ...toOptions(connected.mock.url, developer), options: { authorizationMethod: 'body' as const } };
    await expect(new AuthorizationCode(options).getToken(exchange)).rejects.toMatchObject({ output: { statusCode: 401 } });
  });
});
