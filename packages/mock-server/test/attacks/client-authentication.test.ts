import { expect } from 'vitest';
import { partner, redirectUri, toBasic } from '../harness/test-mock.ts';
import { runAttacks, toAttack } from './run-attacks.ts';
import { type Stage, victim } from './stage.ts';

const missing = { error: 'unauthorized', error_description: 'Full authentication is required to access this resource' };
const bad = { error: 'invalid_client', error_description: 'Bad client credentials' };
const utf8 = (text: string) => `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(text)))}`;

const headers: readonly (readonly [string, string | undefined, object, string])[] = [
  ['no header', undefined, missing, 'client_credentials_missing'],
  ['Bearer in place of Basic', `Bearer ${btoa('a:b')}`, missing, 'client_credentials_missing'],
  ['no base64', 'Basic ***', missing, 'client_credentials_missing'],
  ['base64 cut short', toBasic(victim).slice(0, -3), bad, 'client_credentials_bad'],
  ['no colon', `Basic ${btoa(victim.clientId)}`, bad, 'client_credentials_bad'],
  ['an empty id', `Basic ${btoa(`:${victim.clientSecret}`)}`, bad, 'client_credentials_bad'],
  ['an empty secret', `Basic ${btoa(`${victim.clientId}:`)}`, bad, 'client_credentials_bad'],
  ['the id in place of the secret', toBasic({ ...victim, clientSecret: victim.clientId }), bad, 'client_credentials_bad'],
  ['the API key in place of the secret', toBasic({ ...victim, clientSecret: victim.apiKey }), bad, 'client_credentials_bad'],
  [
    'the secret in capitals',
    toBasic({ ...victim, clientSecret: victim.clientSecret.toUpperCase() }),
    bad,
    'client_credentials_bad',
  ],
  ['the id in capitals', toBasic({ ...victim, clientId: victim.clientId.toUpperCase() }), bad, 'client_credentials_bad'],
  [
    'the secret with a colon before it',
    toBasic({ ...victim, clientSecret: `:${victim.clientSecret}` }),
    bad,
    'client_credentials_bad',
  ],
  [
    'the secret with a space behind it',
    toBasic({ ...victim, clientSecret: `${victim.clientSecret} ` }),
    bad,
    'client_credentials_bad',
  ],
  ['the secret cut short', toBasic({ ...victim, clientSecret: victim.clientSecret.slice(0, -1) }), bad, 'client_credentials_bad'],
  ['the secret twice', toBasic({ ...victim, clientSecret: victim.clientSecret.repeat(2) }), bad, 'client_credentials_bad'],
  ['the secret with a NUL', toBasic({ ...victim, clientSecret: `${victim.clientSecret}\0` }), bad, 'client_credentials_bad'],
  ['an id with a NUL', utf8(`${victim.clientId}\0:${victim.clientSecret}`), bad, 'client_credentials_bad'],
  ['an id that is not ASCII', utf8('ünïcödé☀:geheim'), bad, 'client_credentials_bad'],
  ['bytes that are no UTF-8', `Basic ${btoa('\u00FF\u00FE:x')}`, bad, 'client_credentials_bad'],
  [
    'an overlong UTF-8 colon',
    `Basic ${btoa(`${victim.clientId}\u00C0\u00BA${victim.clientSecret}`)}`,
    bad,
    'client_credentials_bad',
  ],
  [
    'a secret of a hundred thousand letters',
    toBasic({ ...victim, clientSecret: 'x'.repeat(100_000) }),
    bad,
    'client_credentials_bad',
  ],
  [
    'the secret of another application',
    toBasic({ ...victim, clientSecret: partner.clientSecret }),
    bad,
    'client_credentials_bad',
  ],
  ['a name of JavaScript', toBasic({ clientId: '__proto__', clientSecret: 'undefined' }), bad, 'client_credentials_bad'],
  ['two headers in one', `${toBasic(victim)}, ${toBasic(partner)}`, missing, 'client_credentials_missing'],
];

runAttacks('client authentication', [
  ...headers.map(([how, header, says, verdict]) =>
    toAttack({
      name: `the Basic header has ${how}`,
      prepare: (stage: Stage) => stage.createCode(),
      attempt: (stage: Stage, code: string) =>
        stage.send('/oauth/token', {
          method: 'POST',
          headers: header === undefined ? {} : { Authorization: header },
          body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectUri }),
        }),
      status: 401,
      says,
      verdict,
      after: async (_stage, _code, answer) => {
        expect(answer.headers.get('WWW-Authenticate')).toBe('Basic realm="oauth2/client"');
      },
    }),
  ),
  ...['query', 'form'].map((where) =>
    toAttack({
      name: `id and secret come in the ${where}`,
      prepare: (stage: Stage) => stage.createCode(),
      attempt: (stage: Stage, code: string) => {
        const { clientId: client_id, clientSecret: client_secret } = victim;
        const grant = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
        const all = new URLSearchParams({ ...grant, client_id, client_secret });
        return where === 'query'
          ? stage.send(`/oauth/token?${all}`, { method: 'POST' })
          : stage.send('/oauth/token', { method: 'POST', body: all });
      },
      status: 401,
      says: missing,
      verdict: 'client_credentials_missing',
    }),
  ),
  toAttack({
    name: 'the client of another world, with a code of this one',
    prepare: async (stage) => ({ code: await stage.createCode(), ...(await stage.createOther()) }),
    attempt: (stage, { code, client }) =>
      stage.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri }, client),
    status: 400,
    says: { error: 'invalid_grant', error_description: 'Invalid authorization code: ***' },
    verdict: 'code_invalid',
  }),
  toAttack({
    name: 'an application that waits to be enabled',
    prepare: async (stage) => {
      const code = await stage.createCode();
      const application = await stage.world.applications.byClientId(victim.clientId);
      if (application) await stage.world.applications.put({ ...application, status: 'pending' });
      return code;
    },
    attempt: (stage, code) => stage.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri }),
    status: 401,
    verdict: 'client_not_enabled',
  }),
  toAttack({
    name: 'an application that is gone, with a bearer that it had',
    prepare: async (stage) => {
      const tokens = await stage.signIn();
      await stage.world.applications.delete(victim.clientId);
      return tokens;
    },
    attempt: (stage, { refresh_token }) => stage.token({ grant_type: 'refresh_token', refresh_token }),
    status: 401,
    says: bad,
    verdict: 'client_credentials_bad',
  }),
  ...[
    ['a JSON body', 'application/json', JSON.stringify({ grant_type: 'password', username: 'a', password: 'b' })],
    ['a body of text', 'text/plain', 'grant_type=password&username=a&password=b'],
    [
      'a multipart body',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\npassword\r\n--x--',
    ],
  ].map(([how, type, body]) =>
    toAttack({
      name: `the parameters come as ${how}`,
      attempt: (stage: Stage) =>
        stage.send('/oauth/token', {
          method: 'POST',
          headers: { Authorization: toBasic(partner), 'Content-Type': type ?? '' },
          body: body ?? '',
        }),
      status: 400,
      says: { error: 'invalid_request', error_description: 'Missing grant type' },
      verdict: 'grant_type_missing',
    }),
  ),
]);
