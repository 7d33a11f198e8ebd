import type { OAuthClient } from '@heliostat/oauth';

export const clientId = 'f2a479f3c6067f0d9517cadae7f00b47';
export const clientSecret = '0123456789abcdef0123456789abcdef';
export const redirectUri = 'http://127.0.0.1:4020/callback';
export const start = Date.UTC(2026, 5, 21, 12);

/** A token endpoint in process: codes and refresh tokens work once, refusals have the bodies of the live service. */
export interface TokenEndpoint {
  readonly client: OAuthClient;
  readonly requests: { readonly url: string; readonly headers: Headers; readonly form: URLSearchParams }[];
  /** Moves the clock that endpoint and client share. */
  advance(seconds: number): void;
  /** Answers the next request with this instead, after the endpoint has done its work when `late`. */
  answerNext(answer: () => Response | Promise<Response>, when?: 'early' | 'late'): void;
  revoke(): void;
}

export function createTokenEndpoint(overrides: Partial<OAuthClient> = {}): TokenEndpoint {
  let now = start;
  let issued = 0;
  let next: { answer: () => Response | Promise<Response>; when: 'early' | 'late' } | undefined;
  const codes = new Set(['2TJk7M']);
  const refreshTokens = new Map<string, number>();
  const requests: TokenEndpoint['requests'] = [];

  const issue = (): Response => {
    issued += 1;
    const exp = Math.floor(now / 1000) + 2_629_746;
    const refresh_token = toJwt({ exp, ati: `ati-${issued}`, user_name: 'homeowner@example.com' });
    refreshTokens.set(refresh_token, exp);
    return Response.json({
      access_token: toJwt({ exp: Math.floor(now / 1000) + 86_400, jti: `jti-${issued}` }),
      token_type: 'bearer',
      refresh_token,
      expires_in: 86_399,
      scope: 'read write',
      enl_uid: '217231',
      enl_cid: '',
      enl_password_last_changed: '1638870641',
      is_internal_app: false,
      app_type: 'system',
      app_Id: '1409612345678',
      jti: `jti-${issued}`,
    });
  };

  const refresh = (token: string): Response => {
    const exp = refreshTokens.get(token);
    if (exp === undefined) return refuse(400, 'invalid_grant', `Invalid refresh token: ${token}`);
    if (exp * 1000 < now) return refuse(401, 'invalid_token', `Invalid refresh token (expired): ${token}`);
    refreshTokens.delete(token);
    return issue();
  };

  const answer = (headers: Headers, form: URLSearchParams): Response => {
    if (headers.get('authorization') !== `Basic ${btoa(`${clientId}:${clientSecret}`)}`) {
      return refuse(401, 'invalid_client', 'Bad client credentials');
    }
    switch (form.get('grant_type')) {
      case 'authorization_code': {
        const code = form.get('code') ?? '';
        if (!codes.delete(code)) return refuse(400, 'invalid_grant', `Invalid authorization code: ${code}`);
        return form.get('redirect_uri') === redirectUri ? issue() : refuse(400, 'invalid_grant', 'Redirect URI mismatch.');
      }
      case 'refresh_token':
        return refresh(form.get('refresh_token') ?? '');
      case 'password':
        return form.get('password') === 'sunny side up!' ? issue() : refuse(400, 'invalid_grant', 'Bad credentials');
      default:
        return refuse(400, 'invalid_request', 'Missing grant type');
    }
  };

  const fetch = async (request: Request): Promise<Response> => {
    const form = new URLSearchParams(await request.text());
    requests.push({ url: `${request.method} ${request.url}`, headers: request.headers, form });
    const instead = next;
    next = undefined;
    if (instead?.when === 'early') return instead.answer();
    const real = answer(request.headers, form);
    return instead === undefined ? real : instead.answer();
  };

  return {
    client: { baseUrl: 'http://127.0.0.1:4010', clientId, clientSecret, fetch, now: () => now, ...overrides },
    requests,
    advance: (seconds) => {
      now += seconds * 1000;
    },
    answerNext: (instead, when = 'early') => {
      next = { answer: instead, when };
    },
    revoke: () => refreshTokens.clear(),
  };
}

export function refuse(status: number, error: string, error_description: string): Response {
  return Response.json({ error, error_description }, { status });
}

function toJwt(claims: object): string {
  const part = (value: object): string =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}
