import { decodeJwt, exportJWK, exportSPKI, generateKeyPair, importJWK, type JWK, type JWTHeaderParameters, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { type TokenClaims, toJwt } from '../../src/records/jwt.ts';
import { signingKey, verificationKey } from '../../src/records/signing-key.ts';
import { partner, type Tokens, toHeaders } from '../harness/test-mock.ts';
import { runAttacks, toAttack } from './run-attacks.ts';
import { createStage, type Stage, victim } from './stage.ts';

const notAuthorized = { message: 'Not Authorized', details: 'User is not authorized', code: 401 };
const call = (stage: Stage, token: string, apiKey: string = victim.apiKey) =>
  stage.send('/api/v4/systems/67/summary', { headers: toHeaders(token, apiKey) });
const prepare = (stage: Stage) => stage.signIn();

/** A base64url part of a JWT. */
function toPart(value: object): string {
  return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The token with another header, and the signature that it had. */
function withHeader({ access_token }: Tokens, header: object): string {
  return [toPart(header), ...access_token.split('.').slice(1)].join('.');
}

/** Claims with a header, signed by a key of the attacker's. */
async function signByOther({ access_token }: Tokens, toHeader: (jwk: JWK) => JWTHeaderParameters): Promise<string> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  return new SignJWT(decodeJwt(access_token)).setProtectedHeader(toHeader(await exportJWK(publicKey))).sign(privateKey);
}

/** The classic: the public key as the secret of an HMAC, in each of its texts. */
async function signByHmac({ access_token }: Tokens, algorithm: string, text: string): Promise<string> {
  return new SignJWT(decodeJwt(access_token)).setProtectedHeader({ alg: algorithm }).sign(new TextEncoder().encode(text));
}

async function toPem(): Promise<string> {
  const key = await importJWK(verificationKey, 'RS256', { extractable: true });
  if (key instanceof Uint8Array) throw new Error('The key that checks signatures is no secret.');
  return exportSPKI(key);
}

type Forge = (tokens: Tokens, stage: Stage) => string | Promise<string>;
const reSigned =
  (changes: Partial<TokenClaims>): Forge =>
  ({ access_token }) =>
    toJwt({ ...decodeJwt<TokenClaims>(access_token), ...changes } as TokenClaims);

const forged: readonly (readonly [string, Forge])[] = [
  ['without signature, algorithm none', ({ access_token }) => `${toPart({ alg: 'none' })}.${access_token.split('.')[1]}.`],
  ['with algorithm NONE and the old signature', (tokens) => withHeader(tokens, { alg: 'NONE' })],
  ['without algorithm', (tokens) => withHeader(tokens, {})],
  ['signed with HS256 and the public key as PEM', async (tokens) => signByHmac(tokens, 'HS256', await toPem())],
  ['signed with HS256 and the public key as JWK', (tokens) => signByHmac(tokens, 'HS256', JSON.stringify(verificationKey))],
  ['signed with HS512 and the modulus', (tokens) => signByHmac(tokens, 'HS512', signingKey.n)],
  ['signed by a foreign key', (tokens) => signByOther(tokens, () => ({ alg: 'RS256' }))],
  ['signed by a foreign key that its header carries', (tokens) => signByOther(tokens, (jwk) => ({ alg: 'RS256', jwk }))],
  [
    'signed by a foreign key that its header points at',
    (tokens) => signByOther(tokens, () => ({ alg: 'RS256', jku: 'https://evil.example/jwks', kid: 'evil' })),
  ],
  ['with a key id that is a path', (tokens) => withHeader(tokens, { alg: 'RS256', kid: '../../../dev/null' })],
  ['with a key id that is a query', (tokens) => withHeader(tokens, { alg: 'RS256', kid: "' union select 'x" })],
  ['with a critical extension', (tokens) => withHeader(tokens, { alg: 'RS256', crit: ['x'], x: 1 })],
  [
    'with a claim changed under the old signature',
    ({ access_token }) => {
      const [header, , signature] = access_token.split('.');
      return [header, toPart({ ...decodeJwt(access_token), user_name: 'installer@example.com' }), signature].join('.');
    },
  ],
  ['with another person, signed with the key that is public', reSigned({ user_name: 'installer@example.com' })],
  ['that lives for ever, signed with the key that is public', reSigned({ exp: 99_999_999_999 })],
  ['of another client, signed with the key that is public', reSigned({ client_id: partner.clientId })],
  ['with another id, signed with the key that is public', reSigned({ jti: '00000000-0000-4000-8000-000000000000' })],
  ['with an id that is a name of JavaScript', reSigned({ jti: '__proto__' })],
  ['with claims of the wrong type', reSigned({ jti: 1 as unknown as string, client_id: {} as unknown as string })],
  ['for another audience, signed with the key that is public', reSigned({ aud: ['evil'] })],
  [
    'with one letter of its signature changed',
    ({ access_token }) => access_token.replace(/.(.{20})$/, (end) => (end[0] === 'A' ? 'B' : 'A') + end.slice(1)),
  ],
  ['cut short', ({ access_token }) => access_token.slice(0, -5)],
  ['with a fourth part', ({ access_token }) => `${access_token}.x`],
  ['that is its id alone', ({ jti }) => jti],
  ['of a hundred thousand letters', () => `x.${'y'.repeat(100_000)}.z`],
  ['that nests deep', () => `${toPart({ alg: 'RS256' })}.${btoa('['.repeat(20_000))}.x`],
];

runAttacks('bearers', [
  ...forged.map(([how, forge]) =>
    toAttack({
      name: `a bearer ${how}`,
      prepare,
      attempt: async (stage: Stage, tokens: Tokens) => call(stage, await forge(tokens, stage)),
      status: 401,
      says: notAuthorized,
      verdict: 'bearer_invalid',
    }),
  ),
  toAttack({
    name: 'a bearer expired by one second',
    prepare,
    attempt: (stage, { access_token }) => {
      stage.clock.advance(86_401_000);
      return call(stage, access_token);
    },
    status: 401,
    says: notAuthorized,
    verdict: 'bearer_expired',
  }),
  toAttack({
    name: 'a refresh token as bearer',
    prepare,
    attempt: (stage, { refresh_token }) => call(stage, refresh_token),
    status: 401,
    says: notAuthorized,
    verdict: 'bearer_is_refresh_token',
  }),
  toAttack({
    name: 'a bearer with the key of another application',
    prepare,
    attempt: (stage, { access_token }) => call(stage, access_token, partner.apiKey),
    status: 401,
    verdict: 'key_client_mismatch',
  }),
  toAttack({
    name: 'a bearer of another world with the key of this one',
    prepare: async (stage) => stage.signIn((await stage.createOther()).client),
    attempt: (stage, { access_token }) => call(stage, access_token),
    status: 401,
    says: notAuthorized,
    verdict: 'bearer_invalid',
  }),
  toAttack({
    name: 'a bearer of this world with the key of another one',
    prepare: async (stage) => ({ ...(await stage.signIn()), other: await stage.createOther() }),
    attempt: (stage, { access_token, other }) => call(stage, access_token, other.client.apiKey),
    status: 401,
    says: notAuthorized,
    verdict: 'bearer_invalid',
  }),
  toAttack({
    name: 'a bearer whose consent was taken back',
    prepare: async (stage) => {
      const tokens = await stage.signIn();
      for (const { id } of await stage.world.grants.list()) await stage.world.grants.revoke(id);
      return tokens;
    },
    attempt: (stage, { access_token }) => call(stage, access_token),
    status: 401,
    says: notAuthorized,
    verdict: 'bearer_revoked',
  }),
  toAttack({
    name: 'a bearer in the query, where it would stay in logs',
    prepare,
    attempt: (stage, { access_token }) =>
      stage.send(`/api/v4/systems/67/summary?key=${victim.apiKey}&access_token=${access_token}`),
    status: 401,
    says: notAuthorized,
    verdict: 'bearer_missing',
  }),
  toAttack({
    name: 'a bearer under Basic',
    prepare,
    attempt: (stage, { access_token }) =>
      stage.send('/api/v4/systems/67/summary', { headers: { Authorization: `Basic ${access_token}`, key: victim.apiKey } }),
    status: 401,
    says: notAuthorized,
    verdict: 'bearer_missing',
  }),
  toAttack({
    name: 'the system of the neighbour under a good bearer',
    prepare,
    attempt: (stage, { access_token }) =>
      stage.send('/api/v4/systems/72/summary', { headers: toHeaders(access_token, victim.apiKey) }),
    status: 403,
    verdict: 'system_forbidden',
  }),
  ...['0x43', '67.0', '+67', '%3672', '９７', '67%00', '67;72'].map((id) =>
    toAttack({
      name: `the system of the neighbour by another spelling: ${id}`,
      prepare,
      attempt: async (stage: Stage, { access_token }: Tokens) =>
        stage.send(`/api/v4/systems/${id}/summary`, { headers: toHeaders(access_token, victim.apiKey) }),
      status: 404,
    }),
  ),
]);

test('a bearer of the last second is good, so the refusals above are not for nothing', async () => {
  const stage = await createStage();
  const { access_token } = await stage.signIn();
  stage.clock.advance(86_399_000);
  expect((await call(stage, access_token)).status).toBe(200);
});
