import { plans } from '@heliostat/spec';
import { decodeJwt, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import type { Family } from '../../src/errors/family.ts';
import { type TokenClaims, toJwt } from '../../src/records/jwt.ts';
import { apiOperations, sendTo } from '../harness/operations.ts';
import {
  createOpenMock,
  createTestMock,
  developer,
  partner,
  type TestMock,
  type Tokens,
  toHeaders,
} from '../harness/test-mock.ts';

const day = 86_400_000;
const notAuthorized = { message: 'Not Authorized', details: 'User is not authorized', code: 401 };
const mismatch = {
  message: 'API Key -Client mismatch',
  details: 'The API key does not match the client id of the token',
  code: 401,
};

/** Headers that are refused, why, and what they get. */
const rows: readonly {
  readonly why: string;
  readonly verdict: string;
  /** Whether the headers come with a change to the mock, which others must not meet. */
  readonly changesMock?: boolean;
  readonly headers: (tokens: Tokens, mock: TestMock) => Record<string, string> | Promise<Record<string, string>>;
}[] = [
  { why: 'no API key', verdict: 'key_missing', headers: ({ access_token }) => ({ Authorization: `Bearer ${access_token}` }) },
  { why: 'an empty API key', verdict: 'key_missing', headers: ({ access_token }) => toHeaders(access_token, '') },
  { why: 'an unknown API key', verdict: 'key_unknown', headers: ({ access_token }) => toHeaders(access_token, 'f'.repeat(32)) },
  {
    why: 'the client id as API key',
    verdict: 'key_unknown',
    headers: ({ access_token }) => toHeaders(access_token, developer.clientId),
  },
  {
    why: 'the key of another application',
    verdict: 'key_client_mismatch',
    headers: ({ access_token }) => toHeaders(access_token, partner.apiKey),
  },
  { why: 'no bearer', verdict: 'bearer_missing', headers: () => ({ key: developer.apiKey }) },
  {
    why: 'the word Bearer alone',
    verdict: 'bearer_missing',
    headers: () => ({ key: developer.apiKey, Authorization: 'Bearer ' }),
  },
  {
    why: 'Basic in place of Bearer',
    verdict: 'bearer_missing',
    headers: ({ access_token }) => ({ key: developer.apiKey, Authorization: `Basic ${access_token}` }),
  },
  { why: 'a bearer that is no JWT', verdict: 'bearer_invalid', headers: () => toHeaders('unique_access_token') },
  {
    why: 'a refresh token as bearer',
    verdict: 'bearer_is_refresh_token',
    headers: ({ refresh_token }) => toHeaders(refresh_token),
  },
  {
    why: 'a bearer with a claim changed',
    verdict: 'bearer_invalid',
    headers: ({ access_token }) => toHeaders(withClaims(access_token, { enl_uid: '1' })),
  },
  {
    why: 'a bearer without signature and algorithm none',
    verdict: 'bearer_invalid',
    headers: ({ access_token }) => toHeaders(withoutSignature(access_token)),
  },
  {
    why: 'a bearer that somebody else signed',
    verdict: 'bearer_invalid',
    headers: async ({ access_token }) => toHeaders(await signedByOther(access_token)),
  },
  {
    why: 'a bearer of another world with the same key',
    verdict: 'bearer_invalid',
    headers: async () => toHeaders((await (await createTestMock({ seed: 2 })).signIn()).access_token),
  },
  {
    why: 'a bearer of somebody else in another world with the same seed',
    verdict: 'bearer_invalid',
    headers: async () => {
      const other = await createTestMock();
      await other.signInInstaller();
      return toHeaders((await other.signIn()).access_token);
    },
  },
  {
    why: 'a bearer whose claims were changed and signed with the key that is public',
    verdict: 'bearer_invalid',
    headers: async ({ access_token }) => toHeaders(await toJwt({ ...decodeJwt<TokenClaims>(access_token), exp: 99_999_999_999 })),
  },
  {
    why: 'a bearer expired to the second',
    verdict: 'bearer_expired',
    changesMock: true,
    headers: ({ access_token }, mock) => {
      mock.clock.advance(day);
      return toHeaders(access_token);
    },
  },
  {
    why: 'a bearer whose grant the home owner revoked',
    verdict: 'bearer_revoked',
    changesMock: true,
    headers: async ({ access_token }, mock) => {
      for (const grant of await mock.world.grants.list()) await mock.world.grants.revoke(grant.id);
      return toHeaders(access_token);
    },
  },
];

/** What each family says to a caller whom it does not let in. */
const bodies: Readonly<Record<Family, (verdict: string) => object>> = {
  monitoring: (verdict) => (verdict === 'key_client_mismatch' ? mismatch : notAuthorized),
  commissioning: (verdict) => ({
    reason: '401',
    message: [
      'Not authorized to access requested resource.',
      ...(verdict === 'key_missing' ? ['API Key missing in url/headers!'] : []),
    ],
  }),
  'ev-charger': (verdict) => ({ ...bodies.monitoring(verdict), code: '401' }),
  'live-status': (verdict) => ({ error: { code: 401, ...liveTexts[verdict] }, type: 'authentication_error' }),
};
const tokenInvalid = { status: 'UNAUTHORIZED', message: 'Access token is invalid' };
const liveTexts: Readonly<Record<string, object>> = {
  key_missing: { status: 'NOT_AUTHENTICATED', message: 'API Key is missing' },
  key_unknown: { status: 'NOT_AUTHENTICATED', message: 'API Key is invalid' },
  key_client_mismatch: { status: 'NOT_AUTHENTICATED', message: 'API Key is invalid' },
  bearer_missing: tokenInvalid,
  bearer_invalid: tokenInvalid,
  bearer_is_refresh_token: tokenInvalid,
  bearer_revoked: tokenInvalid,
  bearer_expired: { status: 'UNAUTHORIZED', message: 'Access token has expired' },
};

const shared = await createOpenMock();
const tokensOfShared = await shared.signIn();

describe.each(apiOperations)('$id', (operation) => {
  const { family, success } = operation;

  test.each(rows)('refuses $why', async ({ headers, verdict, changesMock = false }) => {
    const mock = changesMock ? await createOpenMock() : shared;
    const tokens = changesMock ? await mock.signIn() : tokensOfShared;
    const answer = await sendTo(mock, operation, { headers: await headers(tokens, mock) });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject(bodies[family](verdict));
    expect((await mock.world.journal.list()).at(-1)?.steps.at(-1)?.verdict).toBe(verdict);
  });

  test('takes a bearer until the last second, also after a refresh', async () => {
    const mock = await createOpenMock();
    const { access_token, refresh_token } = await mock.signIn();
    await mock.token({ grant_type: 'refresh_token', refresh_token });
    mock.clock.advance(day - 1_000);
    expect((await sendTo(mock, operation, { headers: toHeaders(access_token) })).status).toBe(success);
  });

  test('refuses an application that is still pending', async () => {
    const mock = await createOpenMock();
    const { access_token } = await mock.signIn();
    const application = await mock.world.applications.byClientId(developer.clientId);
    if (application) await mock.world.applications.put({ ...application, status: 'pending' });
    expect((await sendTo(mock, operation, { headers: toHeaders(access_token) })).status).toBe(401);
  });

  test.each([401, 403] as const)(
    'refuses an application without its access control with %i, as the switch says',
    async (accessControlStatus) => {
      const mock = await createTestMock({ switches: { accessControlStatus } });
      const { access_token } = await mock.signIn();
      const application = await mock.world.applications.byClientId(developer.clientId);
      const accessControls = plans.Partner.accessControls.filter((each) => each !== operation.row.accessControl);
      if (application) await mock.world.applications.put({ ...application, accessControls });
      const answer = await sendTo(mock, operation, { headers: toHeaders(access_token) });
      expect(answer.status).toBe(accessControlStatus);
      expect((await mock.world.journal.list()).at(-1)?.steps.at(-1)?.verdict).toBe(`access_control_${accessControlStatus}`);
    },
  );

  test('looks for the key in the query alone where the switch says so', async () => {
    const mock = await createOpenMock({ switches: { keyInHeader: false } });
    const { access_token } = await mock.signIn();
    expect((await sendTo(mock, operation, { headers: toHeaders(access_token) })).status).toBe(401);
    const inQuery = { query: `key=${developer.apiKey}`, headers: { Authorization: `Bearer ${access_token}` } };
    expect((await sendTo(mock, operation, inQuery)).status).toBe(success);
  });
});

test('a wrong key is told before a wrong token, and both before an unknown system', async () => {
  const mock = await createTestMock();
  await mock.send('/api/v4/systems/1', { headers: toHeaders('rubbish', 'rubbish') });
  expect((await mock.world.journal.list()).at(-1)?.steps.at(-1)).toMatchObject({ step: 'check-api-key', verdict: 'key_unknown' });
  await mock.send('/api/v4/systems/1', { headers: toHeaders('rubbish') });
  expect((await mock.world.journal.list()).at(-1)?.steps.at(-1)).toMatchObject({
    step: 'check-token',
    verdict: 'bearer_invalid',
  });
});

function decode(part: string | undefined): Record<string, unknown> {
  return JSON.parse(atob((part ?? '').replaceAll('-', '+').replaceAll('_', '/')));
}

function encode(value: object): string {
  return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function withClaims(token: string, changes: object): string {
  const [header, payload, signature] = token.split('.');
  return [header, encode({ ...decode(payload), ...changes }), signature].join('.');
}

function withoutSignature(token: string): string {
  return `${encode({ alg: 'none' })}.${token.split('.')[1]}.`;
}

async function signedByOther(token: string): Promise<string> {
  const { privateKey } = await crypto.subtle.generateKey(
    { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
    true,
    ['sign', 'verify'],
  );
  return new SignJWT(decode(token.split('.')[1])).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
}
