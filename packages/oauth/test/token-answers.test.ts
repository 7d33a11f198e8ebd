import { exchangeCode, refreshTokens } from '@heliostat/oauth';
import { describe, expect, test } from 'vitest';
import { readRejection, toLogText } from './rejection.ts';
import { createTokenEndpoint, redirectUri, start } from './token-endpoint.ts';

const grant = { code: '2TJk7M', redirectUri };
const tokens = { access_token: 'access', token_type: 'bearer', refresh_token: 'refresh', expires_in: 86_399 };

function exchange(answer: () => Response) {
  const { client, answerNext } = createTokenEndpoint();
  answerNext(answer);
  return exchangeCode(client, grant);
}

describe('answers with tokens', () => {
  test.each([
    [86_399, 86_399],
    [86_398.6, 86_398],
    ['86399', 86_399],
    [0, 0],
    [undefined, 86_400],
    [null, 86_400],
    ['', 86_400],
    ['soon', 86_400],
    [-5, 86_400],
  ])('expires_in %o counts as %i seconds', async (expires_in, seconds) => {
    const { expiresAt } = await exchange(() => Response.json({ ...tokens, expires_in }));
    expect(expiresAt).toBe(start / 1000 + seconds);
  });

  test('the life of the token counts from before the request, however slow the answer', async () => {
    const { client, answerNext, advance } = createTokenEndpoint();
    answerNext(() => {
      advance(20);
      return Response.json(tokens);
    });
    expect((await exchangeCode(client, grant)).expiresAt).toBe(start / 1000 + 86_399);
  });

  test('nothing but the tokens themselves is worth losing a rotated refresh token for', async () => {
    expect(await exchange(() => Response.json({ access_token: 'access', refresh_token: 'refresh' }))).toEqual({
      accessToken: 'access',
      refreshToken: 'refresh',
      expiresAt: start / 1000 + 86_400,
      refreshExpiresAt: null,
      scope: '',
      jti: '',
      userId: '',
      companyId: '',
      applicationType: '',
    });
  });

  test('a refresh that answers no new refresh token leaves the old one in use', async () => {
    const { client, answerNext } = createTokenEndpoint();
    answerNext(() => Response.json({ ...tokens, refresh_token: undefined }));
    expect(await refreshTokens(client, { refreshToken: 'old' })).toMatchObject({ refreshToken: 'old' });
  });

  test.each(['refresh', 'a.b', 'a.%%%.c', 'a.bm8.c', 'a.bnVsbA.c', 'a.eyJleHAiOiJ4In0.c'])(
    'a refresh token without a readable expiry is no obstacle: %s',
    async (refresh_token) => {
      expect(await exchange(() => Response.json({ ...tokens, refresh_token }))).toMatchObject({ refreshExpiresAt: null });
    },
  );

  test.each([
    [{ access_token: undefined }, 'access_token'],
    [{ access_token: '' }, 'access_token'],
    [{ access_token: 'two\nlines' }, 'access_token'],
    [{ access_token: 7 }, 'access_token'],
    [{ refresh_token: undefined }, 'refresh_token'],
    [{ token_type: 'mac' }, 'token_type'],
  ])('%o is unusable, and the error names %s', async (wrong, field) => {
    const error = await readRejection(() => exchange(() => Response.json({ ...tokens, ...wrong })));
    expect(error).toMatchObject({ code: 'unexpected_answer', status: 200 });
    expect(error.message).toContain(field);
    expect(toLogText(error)).not.toContain('two');
  });
});

describe('answers without tokens', () => {
  const html = { 'content-type': 'text/html;charset=UTF-8' };

  test.each([
    ['a page', () => new Response('<!DOCTYPE html><title>Sign in</title>', { headers: html }), 200, 'unexpected_answer'],
    ['a page of a firewall', () => new Response('<html>', { status: 403, headers: html }), 403, 'unexpected_answer'],
    ['a page that refuses', () => new Response('<html>', { status: 401, headers: html }), 401, 'unexpected_answer'],
    ['a page of a broken proxy', () => new Response('<html>', { status: 502, headers: html }), 502, 'server_error'],
    ['an empty body', () => new Response(null, { status: 204 }), 204, 'unexpected_answer'],
    ['a list', () => Response.json([tokens]), 200, 'unexpected_answer'],
    ['null', () => Response.json(null), 200, 'unexpected_answer'],
    ['half of a body', () => new Response('{"access_token":"acc'), 200, 'unexpected_answer'],
    ['tokens with another status', () => Response.json(tokens, { status: 202 }), 202, 'unexpected_answer'],
    ['a redirect', () => Response.redirect('https://evil.example/oauth/token', 307), 307, 'unexpected_answer'],
    ['an error that is no word', () => Response.json({ error: { code: 1 } }, { status: 400 }), 400, 'unexpected_answer'],
    ['the framework, on a missing header', () => framework(401, 'Unauthorized', 'Bad credentials'), 401, 'invalid_client'],
    ['the framework, failing', () => framework(500, 'Internal Server Error', 'null'), 500, 'server_error'],
  ])('%s is classified', async (_what, answer, status, code) => {
    expect(await readRejection(() => exchange(answer))).toMatchObject({ code, status });
  });

  test('the text of the framework is the description', async () => {
    const error = await readRejection(() => exchange(() => framework(401, 'Unauthorized', 'Bad credentials')));
    expect(error.description).toBe('Bad credentials');
  });

  test('a text that quotes the secret, in clear or encoded, arrives without it', async () => {
    const { client, answerNext } = createTokenEndpoint({ clientSecret: 'a+b/c d&e' });
    const spellings = ['a+b/c d&e', 'a%2Bb%2Fc%20d%26e', 'a%2Bb%2Fc+d%26e', 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln'];
    answerNext(() => Response.json({ error: 'invalid_client', error_description: spellings.join(' ') }, { status: 401 }));
    const error = await readRejection(() => exchangeCode(client, grant));
    expect(error.description).toBe('[redacted] [redacted] [redacted] [redacted]');
    for (const spelling of spellings) expect(toLogText(error)).not.toContain(spelling);
  });
});

function framework(status: number, error: string, message: string): Response {
  return Response.json({ timestamp: '2026-06-21T12:00:00.000+0000', status, error, message, path: '/oauth/token' }, { status });
}
