import { createState, readCallback } from '@heliostat/oauth';
import { describe, expect, test } from 'vitest';
import { createBrowser, toAuthorizePath, walk } from '../harness/browser.ts';
import { createTestMock, homeOwner } from '../harness/test-mock.ts';
import { runAttacks, toAttack } from './run-attacks.ts';
import { createStage, logIn, type Stage } from './stage.ts';

const path = toAuthorizePath();
const forged = /OAuth Error[\s\S]*The form is not from this browser session/;

/** The cookie and the hidden field of a browser that was only looking. */
async function look(stage: Stage, at = path): Promise<{ readonly cookie: string; readonly csrf: string }> {
  const page = await stage.send(at);
  const cookie = page.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  return { cookie, csrf: /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '' };
}

async function logInByHand(stage: Stage): Promise<{ readonly cookie: string; readonly csrf: string }> {
  const { cookie, csrf } = await look(stage);
  const answer = await post(stage, { Cookie: cookie }, { csrf, ...homeOwner });
  const own = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const page = await (await stage.send(path, { headers: { Cookie: own } })).text();
  return { cookie: own, csrf: /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '' };
}

function post(stage: Stage, headers: Record<string, string>, fields: Record<string, string>, to = path): Promise<Response> {
  return stage.send(to, { method: 'POST', headers, body: new URLSearchParams(fields) });
}

const approval = { decision: 'approve', system_id: '67' };

runAttacks('forms', [
  toAttack({
    name: 'a foreign page posts the log-in without the hidden field',
    prepare: look,
    attempt: (stage, { cookie }) => post(stage, { Cookie: cookie }, homeOwner),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'a foreign page posts the log-in without any session',
    attempt: (stage) => post(stage, {}, homeOwner),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'a foreign page posts the approval without the hidden field',
    prepare: logInByHand,
    attempt: (stage, { cookie }) => post(stage, { Cookie: cookie }, approval),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'a foreign page posts the approval with the hidden field of its own session',
    prepare: async (stage) => ({ ...(await logInByHand(stage)), foreign: await look(stage) }),
    attempt: (stage, { cookie, foreign }) => post(stage, { Cookie: cookie }, { ...approval, csrf: foreign.csrf }),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  ...[
    ['cross-site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['from the same site, another host', { 'Sec-Fetch-Site': 'same-site' }],
    ['with an origin of its own', { Origin: 'https://evil.example' }],
    ['with this host on another port as its origin', { Origin: 'http://mock.test:81' }],
    ['with this host over https as its origin', { Origin: 'https://mock.test' }],
  ].map(([how, headers]) =>
    toAttack({
      name: `a foreign page that foretold the hidden field posts the approval ${how}`,
      prepare: logInByHand,
      attempt: (stage: Stage, { cookie, csrf }: { cookie: string; csrf: string }) =>
        post(stage, { Cookie: cookie, ...(headers as Record<string, string>) }, { ...approval, csrf }),
      status: 400,
      says: forged,
      verdict: 'form_forged',
    }),
  ),
  toAttack({
    name: 'an approval comes in the query',
    prepare: logInByHand,
    attempt: (stage, { cookie, csrf }) =>
      stage.send(`${path}&${new URLSearchParams({ ...approval, csrf })}`, { headers: { Cookie: cookie } }),
    status: 200,
    says: /Allow Access/,
    verdict: 'asked',
  }),
  toAttack({
    name: 'an approval is posted with its fields in the query',
    prepare: logInByHand,
    attempt: (stage, { cookie, csrf }) => post(stage, { Cookie: cookie }, {}, `${path}&${new URLSearchParams({ ...approval, csrf })}`),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'an approval comes as JSON',
    prepare: logInByHand,
    attempt: (stage, { cookie, csrf }) =>
      stage.send(path, {
        method: 'POST',
        headers: { Cookie: cookie, 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...approval, csrf }),
      }),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'an approval comes as text that only looks like a form',
    prepare: logInByHand,
    attempt: (stage, { cookie, csrf }) =>
      stage.send(path, {
        method: 'POST',
        headers: { Cookie: cookie, 'Content-Type': 'text/plain' },
        body: new URLSearchParams({ ...approval, csrf }).toString(),
      }),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  toAttack({
    name: 'a session is planted before the log-in and used after it',
    prepare: async (stage) => {
      const planted = await look(stage);
      await post(stage, { Cookie: planted.cookie }, { csrf: planted.csrf, ...homeOwner });
      return planted;
    },
    attempt: (stage, { cookie, csrf }) => post(stage, { Cookie: cookie }, { ...approval, csrf }),
    // It is the session of nobody, as before: the fields are taken for a log-in.
    status: 200,
    says: /The email or the password is wrong/,
    verdict: 'wrong_credentials',
  }),
  toAttack({
    name: 'a session is used after its log-out',
    prepare: async (stage) => {
      const own = await logInByHand(stage);
      await post(stage, { Cookie: own.cookie }, { csrf: own.csrf, decision: 'log_out' });
      return own;
    },
    attempt: (stage, { cookie, csrf }) => post(stage, { Cookie: cookie }, { ...approval, csrf }),
    status: 200,
    says: /The email or the password is wrong/,
  }),
  toAttack({
    name: 'a session is used after its day',
    prepare: logInByHand,
    attempt: (stage, { cookie, csrf }) => {
      stage.clock.advance(86_400_000);
      return post(stage, { Cookie: cookie }, { ...approval, csrf });
    },
    status: 200,
    says: /The email or the password is wrong/,
  }),
  toAttack({
    name: 'a session of another world',
    prepare: async (stage) => {
      const { client } = await stage.createOther();
      const other = toAuthorizePath({ client_id: client.clientId });
      const { cookie, csrf } = await look(stage, other);
      const answer = await post(stage, { Cookie: cookie }, { csrf, ...homeOwner }, other);
      const own = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
      const page = await (await stage.send(other, { headers: { Cookie: own } })).text();
      expect(page).toContain('Allow Access');
      return { cookie: own, csrf: /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '' };
    },
    attempt: (stage, { cookie, csrf }) => post(stage, { Cookie: cookie }, { ...approval, csrf }),
    status: 400,
    says: forged,
    verdict: 'form_forged',
  }),
  ...['default.x', 'default.', '', 'other.00000000-0000-4000-8000-000000000000', '__proto__', 'x'.repeat(5_000)].map((id) =>
    toAttack({
      name: `a session is made up: ${id.slice(0, 50)}`,
      attempt: (stage: Stage) => stage.send(path, { headers: { Cookie: `heliostat_session=${id}` } }),
      status: 200,
      says: /Log in to Enlighten/,
    }),
  ),
  toAttack({
    name: 'systems of somebody else are slipped into the approval',
    prepare: (stage) => logIn(stage),
    attempt: (_stage, browser) => browser.submit(path, { decision: 'approve', system_id: ['72', '4816230'] }),
    status: 200,
    says: /Choose at least one system/,
    verdict: 'no_systems',
  }),
  toAttack({
    name: 'a decision that is none',
    prepare: (stage) => logIn(stage),
    attempt: (_stage, browser) => browser.submit(path, { decision: 'APPROVE' }),
    status: 200,
    says: /Allow Access/,
  }),
  toAttack({
    name: 'a hundred guesses of a password tell nothing apart',
    prepare: look,
    attempt: async (stage, { cookie, csrf }) => {
      const tries = await Promise.all(
        Array.from({ length: 50 }, (_, at) => [
          post(stage, { Cookie: cookie }, { csrf, email: homeOwner.email, password: `guess${at}` }),
          post(stage, { Cookie: cookie }, { csrf, email: `nobody${at}@example.com`, password: homeOwner.password }),
        ]).flat(),
      );
      const [first, ...others] = await Promise.all(tries.map((each) => each.clone().text()));
      for (const other of others) expect(other).toBe(first);
      return tries[0] as Response;
    },
    status: 200,
    says: /The email or the password is wrong/,
  }),
]);

describe('the state', () => {
  test('that is missing or altered is refused by our own helper', async () => {
    const mock = await createTestMock();
    const state = createState();
    const callback = await walk(mock, 'approve', { path: toAuthorizePath({ state }) });
    expect(readCallback(callback, { state })).toHaveProperty('code');
    for (const given of [null, '', `${state}x`, state.slice(1), state.toUpperCase(), createState()]) {
      const altered = new URL(callback);
      if (given === null) altered.searchParams.delete('state');
      else altered.searchParams.set('state', given);
      const code = given ? 'state_mismatch' : 'state_missing';
      expect(() => readCallback(altered, { state })).toThrow(expect.objectContaining({ code }));
    }
  });

  test.each([
    ['of eight thousand letters', 'x'.repeat(8_000)],
    ['with all planes of Unicode', 'ü☀日本🌞‮\u200B'],
    ['with a line break and a header', 'a\r\nSet-Cookie: evil=1\r\n\r\n<script>alert(1)</script>'],
    ['with markup', '"><script>alert(1)</script>'],
    ['with an ampersand and another code', 'a&code=evil&state=b#c'],
    ['with a NUL', 'a\0b'],
    ['that is empty', ''],
    ['with a plus and a percent sign', '1+1=2%20%'],
  ])('%s comes back to the letter, on approval and on denial, and breaks no page', async (_name, state) => {
    for (const decision of ['approve', 'deny'] as const) {
      const stage = await createStage();
      const location = await walk(stage, decision, { path: toAuthorizePath({ state }) });
      expect(location.searchParams.getAll('state')).toEqual([state]);
      expect(location.searchParams.getAll('code').length + location.searchParams.getAll('error').length).toBe(1);
      expect(location.hash).toBe('');
      for (const { body, headers } of stage.answers) {
        expect(body).not.toContain('<script>');
        expect(headers).not.toContain('evil');
      }
    }
  });
});

test('no page can be framed, cached, or tells its address to others', async () => {
  const stage = await createStage();
  const browser = createBrowser(stage);
  const pages = [
    await browser.open(path),
    await browser.submit(path, { ...homeOwner, password: 'wrong' }),
    await browser.submit(path, { csrf: 'wrong' }),
    (await browser.submit(path, homeOwner)) && (await browser.open(path)),
    await browser.submit(path, { decision: 'approve', system_id: [] }),
    await stage.send(toAuthorizePath({ redirect_uri: null })),
    await stage.send('/oauth/redirect_uri?code=2TJk7M'),
    await stage.send('/oauth/redirect_uri?error=access_denied'),
  ];
  for (const { headers } of pages) {
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe|script-src/);
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  }
});
