import { describe, expect, test } from 'vitest';
import { createBrowser, toAuthorizePath } from '../harness/browser.ts';
import { homeOwner, redirectUri, toBasic, toHeaders } from '../harness/test-mock.ts';
import { expectSecretsKept } from './run-attacks.ts';
import { createStage, logIn, type Stage, victim } from './stage.ts';

const script = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
const odd: readonly (readonly [string, string])[] = [
  ['a script', script],
  ['a script in capitals and entities', '&lt;SCRIPT&gt;</textarea><SCRIPT>alert(1)</SCRIPT>'],
  ['a header behind a line break', 'x\r\nSet-Cookie: evil=1\r\nLocation: https://evil.example\r\n\r\n<p>evil'],
  ['a line break alone', 'x\ny\rz'],
  ['a NUL', 'x\0y'],
  ['a hundred thousand letters', 'x'.repeat(100_000)],
  ['signs beyond the first plane, and marks of direction', '🌞\u202E\u2066\uFEFFü'],
  ['half of a pair', 'x\uD800y'],
  ['a template', '{{7*7}}<%= 7*7 %>#{7*7}'],
  ['a path', '../../../../etc/passwd'],
  ['a query of a database', "' OR 1=1; --"],
  ['names of JavaScript', '__proto__'],
  ['a JSON that nests', `${'['.repeat(20_000)}`],
];

/** Every parameter and every field that the OAuth server reads, one at a time. */
const places: readonly (readonly [string, (stage: Stage, value: string) => Promise<Response>])[] = [
  ...['client_id', 'redirect_uri', 'response_type', 'scope', 'state', 'code_challenge', 'nonce'].map(
    (name) =>
      [
        `the parameter ${name} of the authorization`,
        (stage: Stage, value: string) => stage.send(toAuthorizePath({ [name]: value })),
      ] as const,
  ),
  [
    'the path of the redirect URI',
    (stage, value) => stage.send(toAuthorizePath({ redirect_uri: `http://localhost:1/${value}` })),
  ],
  [
    'the query of the redirect URI',
    (stage, value) => stage.send(toAuthorizePath({ redirect_uri: `http://localhost:1/?x=${value}` })),
  ],
  [
    'the opaque part of the redirect URI',
    (stage, value) => stage.send(toAuthorizePath({ redirect_uri: `com.example.app:${value}` })),
  ],
  ...['csrf', 'email', 'password'].map(
    (name) =>
      [
        `the field ${name} of the log-in`,
        async (stage: Stage, value: string) => {
          const browser = createBrowser(stage);
          await browser.open(toAuthorizePath());
          return browser.submit(toAuthorizePath(), { ...homeOwner, [name]: value });
        },
      ] as const,
  ),
  ...['csrf', 'decision', 'system_id'].map(
    (name) =>
      [
        `the field ${name} of the consent`,
        async (stage: Stage, value: string) =>
          (await logIn(stage)).submit(toAuthorizePath(), { decision: 'approve', [name]: value }),
      ] as const,
  ),
  [
    'the cookie',
    (stage, value) =>
      stage.send(toAuthorizePath(), { headers: { Cookie: `heliostat_session=${encodeURIComponent(toText(value))}` } }),
  ],
  ...['code', 'state', 'error', 'error_description'].map(
    (name) =>
      [
        `the parameter ${name} of the default page`,
        (stage: Stage, value: string) => stage.send(`/oauth/redirect_uri?${new URLSearchParams({ [name]: value })}`),
      ] as const,
  ),
  ...['grant_type', 'code', 'redirect_uri', 'client_id', 'scope', 'refresh_token', 'username', 'password'].flatMap((name) => {
    const grant = { grant_type: name === 'refresh_token' ? name : 'authorization_code', code: '2TJk7M', redirect_uri: 'x:y' };
    return [
      [
        `the field ${name} of the token request`,
        (stage: Stage, value: string) => stage.token({ ...grant, [name]: value }),
      ] as const,
      [
        `the parameter ${name} of the token request`,
        (stage: Stage, value: string) =>
          stage.send(`/oauth/token?${new URLSearchParams({ ...grant, [name]: value })}`, {
            method: 'POST',
            headers: { Authorization: toBasic(victim) },
          }),
      ] as const,
    ];
  }),
  [
    'the secret of the Basic header',
    (stage, value) => {
      const bytes = new TextEncoder().encode(`${victim.clientId}:${value}`);
      const encoded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      return stage.send('/oauth/token', { method: 'POST', headers: { Authorization: `Basic ${encoded}` } });
    },
  ],
  ['the key of a call', (stage, value) => stage.send(`/api/v4/systems?${new URLSearchParams({ key: value })}`)],
];

const toText = (value: string) => value.toWellFormed();

describe.each(places)('in %s', (_place, send) => {
  test.each(odd)('%s does no harm', async (_what, value) => {
    const stage = await createStage();
    const grants = await stage.world.grants.list();
    const answer = await send(stage, value);
    expect(answer.status).toBeLessThan(500);
    for (const { body, headers, isPage } of stage.answers) {
      // JSON may quote what was sent: its media type lets nothing run.
      if (isPage) expect(body).not.toMatch(/<script|<img|<p>evil|onerror=alert\(1\)>/i);
      else if (body !== '') expect(headers).toContain('application/json');
      expect(body).not.toMatch(/\b49\b|root:/);
      expect(headers).not.toContain('evil');
    }
    expect(answer.headers.get('Set-Cookie') ?? '').not.toContain('evil');
    expect(answer.headers.get('Location') ?? '').not.toMatch(/[\r\n\0]|^https:\/\/evil/);
    // A system of one's own is what a field needs; nothing else here approves.
    expect(await stage.world.tokens.list()).toEqual([]);
    expect((await stage.world.grants.list()).length - grants.length).toBeLessThanOrEqual(1);
    const entry = (await stage.world.journal.list()).at(-1);
    expect(JSON.stringify(entry)).not.toMatch(/<script|evil=1|x{1000}/i);
    await expectSecretsKept(stage);
  });
});

describe('bytes that are no UTF-8', () => {
  const bytes = Uint8Array.from([0x67, 0x3d, 0xff, 0xfe, 0xc0, 0xaf]);
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

  test('in a form of the token endpoint are refused', async () => {
    const stage = await createStage();
    const headers = { ...form, Authorization: toBasic(victim) };
    const answer = await stage.send('/oauth/token', { method: 'POST', headers, body: bytes });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: 'invalid_request', error_description: 'The body is not UTF-8' });
  });

  test('in a form of the pages are refused on a page', async () => {
    const stage = await createStage();
    const answer = await stage.send(toAuthorizePath(), { method: 'POST', headers: form, body: bytes });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('OAuth Error');
  });

  test.each(['client_id', 'redirect_uri', 'state', 'scope', 'response_type'])(
    'percent-encoded in %s do no harm',
    async (name) => {
      const stage = await createStage();
      const path = toAuthorizePath({ [name]: null });
      expect((await stage.send(`${path}&${name}=%FF%FE%C0%AF%00`)).status).toBeLessThan(500);
      expect((await stage.send(`${path}&${name}=%E0%A4%A&%=%ZZ`)).status).toBeLessThan(500);
    },
  );

  test('percent-encoded in a token request are no code', async () => {
    const stage = await createStage();
    const headers = { ...form, Authorization: toBasic(victim) };
    const body = `grant_type=authorization_code&code=%FF%FE&redirect_uri=${encodeURIComponent(redirectUri)}`;
    expect((await stage.send('/oauth/token', { method: 'POST', headers, body })).status).toBe(400);
  });

  test.each(['/oauth/%FF', '/oauth/%E0%A4%A', '/oauth/token%00', '/oauth/authorize%0d%0aSet-Cookie:x', '/oauth/..%2ftoken'])(
    'in the path %s lead nowhere',
    async (path) => {
      const stage = await createStage();
      expect([400, 404]).toContain((await stage.send(path)).status);
    },
  );
});

test('an application may be named by anything: its pages show the text and no markup', async () => {
  const stage = await createStage();
  const application = await stage.world.applications.byClientId(victim.clientId);
  if (!application) throw new Error('The default world has no application.');
  const named = { ...application, name: script, description: script, developedBy: script };
  await stage.world.applications.put(named);
  const browser = await logIn(stage);
  const page = await (await browser.open(toAuthorizePath())).text();
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toMatch(/<script|<img/);
});

test('a large form is refused, and so is a large call', async () => {
  const stage = await createStage();
  const body = new URLSearchParams({ grant_type: 'x'.repeat(1_100_000) });
  expect((await stage.token(body)).status).toBe(413);
  expect((await stage.send(toAuthorizePath(), { method: 'POST', body })).status).toBe(413);
  expect((await stage.send('/api/v4/systems/search', { method: 'POST', headers: toHeaders('x'), body })).status).toBe(413);
});
