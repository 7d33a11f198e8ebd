import { decodeJwt } from 'jose';
import { expect } from 'vitest';
import { type TokenClaims, toJwt } from '../../src/records/jwt.ts';
import { type Client, partner, type Tokens, toHeaders } from '../harness/test-mock.ts';
import { runAttacks, toAttack } from './run-attacks.ts';
import { type Stage, victim } from './stage.ts';

const refresh = (stage: Stage, refresh_token: string, client: Client = victim) =>
  stage.token({ grant_type: 'refresh_token', refresh_token }, client);
const prepare = (stage: Stage) => stage.signIn();
const invalid = { error: 'invalid_grant', error_description: 'Invalid refresh token: ***' };

runAttacks('refresh tokens', [
  toAttack({
    name: 'one that was rotated is used again, by whoever stole it or lost the new one',
    prepare: async (stage) => {
      const first = await stage.signIn();
      const answer = await refresh(stage, first.refresh_token);
      return { old: first.refresh_token, next: (await answer.json()) as Tokens };
    },
    attempt: (stage, { old }) => refresh(stage, old),
    status: 400,
    says: invalid,
    verdict: 'refresh_token_reused',
    after: async (stage, { next }) => {
      // Whoever holds the new one is left in peace.
      expect((await refresh(stage, next.refresh_token)).status).toBe(200);
      const calls = await stage.send('/api/v4/systems/67', { headers: toHeaders(next.access_token, victim.apiKey) });
      expect(calls.status).toBe(200);
    },
  }),
  toAttack({
    name: 'one of another client',
    prepare,
    attempt: (stage, { refresh_token }) => refresh(stage, refresh_token, partner),
    status: 400,
    says: { error: 'invalid_grant', error_description: 'Wrong client for this refresh token: ***' },
    verdict: 'refresh_token_of_other_client',
    after: async (stage, { refresh_token }) => {
      expect((await refresh(stage, refresh_token)).status).toBe(200);
    },
  }),
  toAttack({
    name: 'one of another client, its client changed and signed with the key that is public',
    prepare,
    attempt: async (stage, { refresh_token }) =>
      refresh(stage, await toJwt({ ...decodeJwt<TokenClaims>(refresh_token), client_id: partner.clientId }), partner),
    status: 400,
    says: invalid,
    verdict: 'refresh_token_invalid',
  }),
  toAttack({
    name: 'one of another world',
    prepare: async (stage) => stage.signIn((await stage.createOther()).client),
    attempt: (stage, { refresh_token }) => refresh(stage, refresh_token),
    status: 400,
    verdict: 'refresh_token_of_other_client',
  }),
  toAttack({
    name: 'one of another world, sent there by the client of this one',
    prepare: async (stage) => ({ ...(await stage.signIn()), other: await stage.createOther() }),
    attempt: (stage, { refresh_token, other }) => refresh(stage, refresh_token, other.client),
    status: 400,
    verdict: 'refresh_token_of_other_client',
  }),
  toAttack({
    name: 'one past its month by one second',
    prepare,
    attempt: (stage, { refresh_token }) => {
      stage.clock.advance(2_629_747_000);
      return refresh(stage, refresh_token);
    },
    status: 401,
    says: { error: 'invalid_token', error_description: 'Invalid refresh token (expired): ***' },
    verdict: 'refresh_token_expired',
  }),
  toAttack({
    name: 'one that lives for ever, signed with the key that is public',
    prepare,
    attempt: async (stage, { refresh_token }) =>
      refresh(stage, await toJwt({ ...decodeJwt<TokenClaims>(refresh_token), exp: 99_999_999_999 })),
    status: 400,
    says: invalid,
    verdict: 'refresh_token_invalid',
  }),
  toAttack({
    name: 'an access token in its place',
    prepare,
    attempt: (stage, { access_token }) => refresh(stage, access_token),
    status: 401,
    says: { error: 'invalid_token', error_description: 'Encoded token is not a refresh token' },
    verdict: 'refresh_token_is_access_token',
  }),
  toAttack({
    name: 'an access token dressed up as one with the key that is public',
    prepare,
    attempt: async (stage, { access_token, jti }) =>
      refresh(stage, await toJwt({ ...decodeJwt<TokenClaims>(access_token), ati: jti })),
    status: 400,
    says: invalid,
    verdict: 'refresh_token_invalid',
  }),
  toAttack({
    name: 'one without signature, algorithm none',
    prepare,
    attempt: (stage, { refresh_token }) => {
      const header = btoa('{"alg":"none"}').replaceAll('=', '');
      return refresh(stage, `${header}.${refresh_token.split('.')[1]}.`);
    },
    status: 401,
    says: { error: 'invalid_token', error_description: 'Cannot convert access token to JSON' },
    verdict: 'refresh_token_malformed',
  }),
  toAttack({
    name: 'one whose consent was taken back',
    prepare: async (stage) => {
      const tokens = await stage.signIn();
      for (const { id } of await stage.world.grants.list()) await stage.world.grants.revoke(id);
      return tokens;
    },
    attempt: (stage, { refresh_token }) => refresh(stage, refresh_token),
    status: 400,
    says: invalid,
    verdict: 'refresh_token_invalid',
  }),
  toAttack({
    name: 'more scope is asked for than there is',
    prepare,
    attempt: (stage, { refresh_token }) => stage.token({ grant_type: 'refresh_token', refresh_token, scope: 'read admin' }),
    status: 400,
    says: { error: 'invalid_scope', error_description: 'Invalid scope: admin' },
    verdict: 'token_scope_invalid',
    after: async (stage, { refresh_token }) => {
      expect((await stage.token({ grant_type: 'refresh_token', refresh_token, scope: 'read' })).status).toBe(200);
    },
  }),
  ...['unique_refresh_token', 'null', '{}', 'a.b.c', '..', 'x'.repeat(100_000), '\0', '\uFFFD', '__proto__'].map((text) =>
    toAttack({
      name: `one made up: ${JSON.stringify(text.slice(0, 30))}`,
      attempt: (stage: Stage) => refresh(stage, text),
      status: 401,
      says: { error: 'invalid_token', error_description: 'Cannot convert access token to JSON' },
      verdict: 'refresh_token_malformed',
    }),
  ),
]);
