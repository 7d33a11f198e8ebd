import { expect } from 'vitest';
import { toAuthorizePath } from '../harness/browser.ts';
import { redirectUri } from '../harness/test-mock.ts';
import { runAttacks, toAttack } from './run-attacks.ts';
import { logIn, type Stage, victim } from './stage.ts';

const listed = 'http://localhost:4020/callback';

/** Registers one redirect URI, and logs the home owner in. */
async function prepare(stage: Stage) {
  const application = await stage.world.applications.byClientId(victim.clientId);
  if (application) await stage.world.applications.put({ ...application, redirectUris: [listed] });
  return logIn(stage, toAuthorizePath({ redirect_uri: listed }));
}

const nearMisses: readonly (readonly [string, string])[] = [
  ['in another case', 'http://localhost:4020/Callback'],
  ['with the scheme in capitals', 'HTTP://localhost:4020/callback'],
  ['with the host in capitals', 'http://LOCALHOST:4020/callback'],
  ['over https', 'https://localhost:4020/callback'],
  ['with a slash at the end', 'http://localhost:4020/callback/'],
  ['with a dot at the end', 'http://localhost:4020/callback.'],
  ['with a dot behind the host', 'http://localhost.:4020/callback'],
  ['on another port', 'http://localhost:40200/callback'],
  ['without a port', 'http://localhost/callback'],
  ['with a query', 'http://localhost:4020/callback?next=http://evil.example'],
  ['with an empty query', 'http://localhost:4020/callback?'],
  ['with user information', 'http://user@localhost:4020/callback'],
  ['with the host as user information', 'http://localhost:4020@evil.example/callback'],
  ['with a backslash before another host', 'http://localhost:4020\\@evil.example/callback'],
  ['with a letter encoded', 'http://localhost:4020/%63allback'],
  ['with the slash encoded', 'http://localhost:4020%2Fcallback'],
  ['at 127.0.0.1 in place of localhost', 'http://127.0.0.1:4020/callback'],
  ['at [::1] in place of localhost', 'http://[::1]:4020/callback'],
  ['as the start of another host', 'http://localhost.evil.example:4020/callback'],
  ['as the end of another host', 'http://evil-localhost:4020/callback'],
  ['with a detour in its path', 'http://localhost:4020/x/../callback'],
  ['that leaves its folder', 'http://localhost:4020/callback/../elsewhere'],
  ['with a semicolon', 'http://localhost:4020/callback;x'],
  ['with a longer path', 'http://localhost:4020/callback/evil'],
  ['with a line break', 'http://localhost:4020/callback\r\nLocation: http://evil.example'],
  ['with a NUL', 'http://localhost:4020/callback\0'],
  ['with a space before it', ' http://localhost:4020/callback'],
  ['of somebody else', 'https://evil.example/callback'],
];

const refused = /OAuth Error[\s\S]*not among those registered/;
const malformed = /OAuth Error[\s\S]*absolute URI without fragment/;

runAttacks('redirect URIs where the application has a list', [
  ...nearMisses.map(([how, uri]) =>
    toAttack({
      name: `the registered one ${how}`,
      prepare,
      attempt: (stage: Stage) => stage.send(toAuthorizePath({ redirect_uri: uri })),
      // No URI at all, or another one.
      status: 400,
      says: URL.canParse(uri) ? refused : malformed,
      verdict: URL.canParse(uri) ? 'redirect_uri_not_registered' : 'redirect_uri_invalid',
      after: async (_stage, _browser, answer) => {
        expect(answer.headers.get('Location')).toBeNull();
        expect(await answer.text()).not.toContain('evil.example');
      },
    }),
  ),
  toAttack({
    name: 'the registered one with a fragment',
    prepare,
    attempt: (stage) => stage.send(toAuthorizePath({ redirect_uri: `${listed}#x` })),
    status: 400,
    says: malformed,
    verdict: 'redirect_uri_invalid',
  }),
  toAttack({
    name: 'the registered one first, another one behind it',
    prepare,
    attempt: async (_stage, browser) => {
      const path = `${toAuthorizePath({ redirect_uri: listed })}&redirect_uri=https%3A%2F%2Fevil.example`;
      await browser.open(path);
      return browser.submit(path, { decision: 'deny' });
    },
    status: 302,
    after: async (_stage, _browser, answer) => {
      expect(answer.headers.get('Location')).toMatch(/^http:\/\/localhost:4020\/callback\?error=access_denied/);
    },
  }),
  toAttack({
    name: 'another one slipped into the form of the consent page',
    prepare,
    attempt: (_stage, browser) =>
      browser.submit(toAuthorizePath({ redirect_uri: listed }), { decision: 'deny', redirect_uri: 'https://evil.example' }),
    status: 302,
    after: async (_stage, _browser, answer) => {
      expect(answer.headers.get('Location')).toMatch(/^http:\/\/localhost:4020\/callback\?error=access_denied/);
    },
  }),
  toAttack({
    name: 'another one in the address to which the consent page posts',
    prepare,
    attempt: (_stage, browser) =>
      browser.submit(toAuthorizePath({ redirect_uri: 'https://evil.example' }), { decision: 'approve' }),
    status: 400,
    says: refused,
    verdict: 'redirect_uri_not_registered',
  }),
]);

runAttacks('redirect URIs that nobody may have', [
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\tjavascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:http://mock.test/1',
    'filesystem:http://mock.test/x',
    'about:blank',
    'view-source:http://mock.test/',
    '//evil.example/callback',
    '/\\evil.example',
    'callback',
    'http://',
    'http:///',
    'http://a b/',
    'http://[::1',
    'http://mock.test:99999/',
    `${redirectUri}#`,
  ].map((uri) =>
    toAttack({
      name: JSON.stringify(uri),
      attempt: (stage: Stage) => stage.send(toAuthorizePath({ redirect_uri: uri })),
      status: 400,
      says: malformed,
      verdict: 'redirect_uri_invalid',
      after: async (_stage, _prepared, answer) => {
        expect(answer.headers.get('Location')).toBeNull();
        expect(await answer.text()).not.toMatch(/<script|alert\(1\)/);
      },
    }),
  ),
  ...['client_id', 'response_type', 'scope'].map((name) =>
    toAttack({
      name: `an open redirect through a wrong ${name}: only the client's own faults are told to a redirect URI`,
      prepare: async (stage: Stage) => {
        const application = await stage.world.applications.byClientId(victim.clientId);
        if (application) await stage.world.applications.put({ ...application, redirectUris: [listed] });
      },
      attempt: (stage: Stage) => stage.send(toAuthorizePath({ redirect_uri: 'https://evil.example', [name]: 'wrong' })),
      status: name === 'client_id' ? 401 : 400,
      says: /OAuth Error/,
      after: async (_stage, _prepared, answer) => {
        expect(answer.headers.get('Location')).toBeNull();
      },
    }),
  ),
]);
