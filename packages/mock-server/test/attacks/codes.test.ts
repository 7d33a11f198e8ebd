import { expect } from 'vitest';
import { type Client, partner, redirectUri } from '../harness/test-mock.ts';
import { type Attack, runAttacks, toAttack } from './run-attacks.ts';
import { type Stage, victim } from './stage.ts';

const invalid = { error: 'invalid_grant', error_description: 'Invalid authorization code: ***' };
const mismatch = { error: 'invalid_grant', error_description: 'Redirect URI mismatch.' };

const exchange = (stage: Stage, code: string, changes: Record<string, string> = {}, client: Client = victim) =>
  stage.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, ...changes }, client);

const createCode = (stage: Stage) => stage.createCode();

/** The redirect URIs that are almost the one that the code was sent to. */
const nearMisses: readonly (readonly [string, string])[] = [
  ['in another case', redirectUri.replace('callback', 'Callback')],
  ['with the scheme in capitals', redirectUri.replace('http', 'HTTP')],
  ['over https', redirectUri.replace('http', 'https')],
  ['with a slash at the end', `${redirectUri}/`],
  ['with a dot at the end', `${redirectUri}.`],
  ['on another port', redirectUri.replace('4020', '4021')],
  ['without a port', redirectUri.replace(':4020', '')],
  ['with a query', `${redirectUri}?x=1`],
  ['with an empty query', `${redirectUri}?`],
  ['with a fragment', `${redirectUri}#x`],
  ['with user information', redirectUri.replace('//', '//user@')],
  ['with a letter encoded', redirectUri.replace('callback', '%63allback')],
  ['at localhost in place of 127.0.0.1', redirectUri.replace('127.0.0.1', 'localhost')],
  ['at the same address written otherwise', redirectUri.replace('127.0.0.1', '127.1')],
  ['with a detour in its path', redirectUri.replace('/callback', '/x/../callback')],
  ['with a space behind it', `${redirectUri} `],
  ['with a NUL behind it', `${redirectUri}\0`],
  ['left out', ''],
];

runAttacks('codes', [
  toAttack({
    name: 'a code is replayed',
    prepare: async (stage) => {
      const code = await stage.createCode();
      expect((await exchange(stage, code)).status).toBe(200);
      return code;
    },
    attempt: exchange,
    status: 400,
    says: invalid,
    verdict: 'code_reused',
  }),
  toAttack({
    name: 'a stolen code is injected into another client',
    prepare: createCode,
    attempt: async (stage, code) => {
      const other = (await stage.world.applications.list()).find(({ name }) => name === 'Consumption only');
      return exchange(stage, code, {}, other);
    },
    status: 401,
    says: { error: 'invalid_client', error_description: 'Client ID mismatch' },
    verdict: 'code_of_other_client',
    after: async (stage, code) => {
      // The attempt used it up: its owner learns that something happened.
      expect((await exchange(stage, code)).status).toBe(400);
    },
  }),
  toAttack({
    name: 'a stolen code comes with the id of its client and the secret of another',
    prepare: createCode,
    attempt: (stage, code) => exchange(stage, code, {}, { ...victim, clientSecret: partner.clientSecret }),
    status: 401,
    says: { error: 'invalid_client', error_description: 'Bad client credentials' },
    verdict: 'client_credentials_bad',
    after: async (stage, code) => {
      expect((await exchange(stage, code)).status).toBe(200);
    },
  }),
  toAttack({
    name: 'a stolen code names its client beside the header of another',
    prepare: createCode,
    attempt: async (stage, code) => {
      const other = (await stage.world.applications.list()).find(({ name }) => name === 'Consumption only');
      return exchange(stage, code, { client_id: victim.clientId }, other);
    },
    status: 401,
    says: { error: 'invalid_client', error_description: 'Given client ID does not match authenticated client' },
    verdict: 'client_id_differs',
  }),
  toAttack({
    name: 'a code of another world',
    prepare: async (stage) => {
      const { client } = await stage.createOther();
      return stage.createCode(client);
    },
    attempt: exchange,
    status: 400,
    says: invalid,
    verdict: 'code_invalid',
  }),
  toAttack({
    name: 'a code after its ten minutes',
    prepare: createCode,
    attempt: async (stage, code) => {
      stage.clock.advance(600_000);
      return exchange(stage, code);
    },
    status: 400,
    says: invalid,
    verdict: 'code_invalid',
  }),
  toAttack({
    name: 'a code whose consent was taken back before its use',
    prepare: async (stage) => {
      const code = await stage.createCode();
      for (const { id } of await stage.world.grants.list()) await stage.world.grants.revoke(id);
      return code;
    },
    attempt: exchange,
    status: 400,
    says: invalid,
    verdict: 'code_invalid',
  }),
  ...nearMisses.map(([how, uri]) =>
    toAttack({
      name: `a code is exchanged for a redirect URI ${how}`,
      prepare: createCode,
      attempt: (stage: Stage, code: string) => exchange(stage, code, { redirect_uri: uri }),
      status: 400,
      says: mismatch,
      verdict: 'redirect_uri_differs',
    }),
  ),
  ...[
    ['in another case', (code: string) => code.replaceAll(/[a-z]/gi, toOtherCase)],
    ['with a space', (code: string) => `${code} `],
    ['with a NUL', (code: string) => `${code}\0`],
    ['with a star', () => '*'],
    ['that is a name of JavaScript', () => '__proto__'],
    ['that is a query', () => "' OR ''='"],
    ['of ten thousand letters', () => 'x'.repeat(10_000)],
    ['with a broken letter', () => '\uFFFD'],
  ].map(([how, change]) =>
    toAttack({
      name: `a code is guessed ${how}`,
      prepare: createCode,
      attempt: (stage: Stage, code: string) => exchange(stage, (change as (code: string) => string)(code)),
      status: 400,
      says: invalid,
      verdict: 'code_invalid',
    }),
  ),
  toAttack({
    name: 'two codes come at once, and the first is no good',
    prepare: createCode,
    attempt: (stage, code) => {
      const form = new URLSearchParams({ grant_type: 'authorization_code', code: 'wrong1', redirect_uri: redirectUri });
      form.append('code', code);
      return stage.token(form);
    },
    status: 400,
    says: invalid,
    verdict: 'code_invalid',
  }),
  toAttack({
    name: 'the query says another code than the form',
    prepare: createCode,
    attempt: (stage, code) => {
      const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
      const headers = { Authorization: `Basic ${btoa(`${victim.clientId}:${victim.clientSecret}`)}` };
      return stage.send('/oauth/token?code=wrong1', { method: 'POST', headers, body });
    },
    status: 400,
    says: invalid,
    verdict: 'code_invalid',
  }),
  toAttack({
    name: 'a code is sent as a refresh token',
    prepare: createCode,
    attempt: (stage, code) => stage.token({ grant_type: 'refresh_token', refresh_token: code }),
    status: 401,
    says: { error: 'invalid_token', error_description: 'Cannot convert access token to JSON' },
    verdict: 'refresh_token_malformed',
  }),
  toAttack({
    name: 'a code is exchanged with a GET, where it would stay in logs',
    prepare: createCode,
    attempt: (stage, code) => {
      const query = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
      const headers = { Authorization: `Basic ${btoa(`${victim.clientId}:${victim.clientSecret}`)}` };
      return stage.send(`/oauth/token?${query}`, { headers });
    },
    status: 405,
    verdict: 'oauth_method_not_allowed',
  }),
] satisfies readonly Attack[]);

function toOtherCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}
