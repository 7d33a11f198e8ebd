import { decodeJwt, decodeProtectedHeader } from 'jose';
import { describe, expect, test } from 'vitest';
import { createCode } from '../harness/browser.ts';
import { createTestMock, developer, homeOwner, midsummer, redirectUri } from '../harness/test-mock.ts';

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
