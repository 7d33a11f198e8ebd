import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enlightenRoutes } from '../../src/enlighten/routes.ts';
import { portalRoutes } from '../../src/portal/routes.ts';
import { createTestMock, developer, homeOwner, origin } from '../harness/test-mock.ts';
import { createDeveloper, createVisitor, newApplication, testCard, toForm, type Visitor } from '../harness/visitor.ts';

const posts = [...portalRoutes, ...enlightenRoutes]
  .filter(({ POST }) => POST)
  .map(({ path }) => path.replace(':id', developer.clientId).replace(':plan', 'Kilowatt'));
/** What every form together would need to change something. */
const everything = {
  ...newApplication,
  ...testCard,
  email: 'developer@example.com',
  password: 'open-meadow-12',
  accept: 'yes',
  api_key: 'yes',
  client_secret: 'yes',
  overage: 'on',
  redirect_uris: 'http://evil.test/',
  client_id: developer.clientId,
  token: '0'.repeat(32),
};

async function onBoth() {
  const mock = await createTestMock();
  const visitor = await createDeveloper(mock);
  await visitor.open('/enlighten/log-in');
  await visitor.submit('/enlighten/log-in', homeOwner);
  const csrf = {
    portal: readCsrf((await visitor.open('/portal')).text),
    enlighten: readCsrf((await visitor.open('/enlighten')).text),
  };
  const read = async () => JSON.stringify(await mock.world.store.dump());
  return { mock, visitor, read, toCsrf: (path: string) => (path.startsWith('/portal') ? csrf.portal : csrf.enlighten) };
}

function readCsrf(text: string): string {
  return /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
}

describe.each(posts)('POST %s changes nothing', (path) => {
  test.each<[string, (csrf: string, other: string) => { fields: Record<string, string>; headers?: Record<string, string> }]>([
    ['without the proof', () => ({ fields: {} })],
    ['with an empty one', () => ({ fields: { csrf: '' } })],
    ['with a guessed one', () => ({ fields: { csrf: '00000000-0000-4000-8000-000000000000' } })],
    ['with that of another session', (_csrf, other) => ({ fields: { csrf: other } })],
    ['from another site by its origin', (csrf) => ({ fields: { csrf }, headers: { Origin: 'http://evil.test' } })],
    ['from another port of this host', (csrf) => ({ fields: { csrf }, headers: { Origin: `${origin}:8080` } })],
    ['from another site by the browser’s word', (csrf) => ({ fields: { csrf }, headers: { 'Sec-Fetch-Site': 'cross-site' } })],
    ['from a sibling host by the browser’s word', (csrf) => ({ fields: { csrf }, headers: { 'Sec-Fetch-Site': 'same-site' } })],
  ])('%s', async (_name, forge) => {
    const { mock, visitor, read, toCsrf } = await onBoth();
    const stranger = createVisitor(mock);
    const other = readCsrf((await stranger.open(path.startsWith('/portal') ? '/portal/log-in' : '/enlighten/log-in')).text);
    const before = await read();
    const { fields, headers = {} } = forge(toCsrf(path), other);
    const page = await visitor.send(path, { method: 'POST', body: toForm({ ...everything, ...fields }), headers });
    expect([page.status, page.headers.get('Set-Cookie')]).toEqual([400, null]);
    expect(page.text).toContain('This form is out of date');
    expect(await read()).toBe(before);
  });

  test('without a session, and with a body that is no form', async () => {
    const { visitor, read, toCsrf } = await onBoth();
    const before = await read();
    const csrf = toCsrf(path);
    const bare = await visitor.send(path, {
      method: 'POST',
      body: toForm({ ...everything, csrf }),
      headers: { Cookie: 'none=none' },
    });
    const json = await visitor.send(path, {
      method: 'POST',
      body: JSON.stringify({ ...everything, csrf }),
      headers: { 'Content-Type': 'application/json' },
    });
    const text = await visitor.send(path, { method: 'POST', body: `csrf=${csrf}`, headers: { 'Content-Type': 'text/plain' } });
    const query = await visitor.send(`${path}?csrf=${csrf}`, { method: 'POST' });
    expect([bare.status, json.status, text.status, query.status]).toEqual([400, 400, 400, 400]);
    expect(await read()).toBe(before);
  });
});

test.each(['/portal', '/enlighten'])(
  'a form that a page of %s carried is taken, from this origin or from one that the browser hides',
  async (home) => {
    for (const headers of [{ Origin: origin, 'Sec-Fetch-Site': 'same-origin' }, { Origin: 'null' }, {}]) {
      const { visitor, toCsrf } = await onBoth();
      const path = `${home}/log-out`;
      const page = await visitor.send(path, {
        method: 'POST',
        body: toForm({ csrf: toCsrf(path) }),
        headers: headers as Record<string, string>,
      });
      expect(page.status).toBe(303);
    }
  },
);

describe('markup in every field of every form is text', () => {
  const markup = '"><img src=x onerror=alert(1)><script>alert(1)</script>\'{{7*7}}</textarea></title>&lt;';
  const forms = [
    ['/portal/sign-up', ['name', 'email', 'password']],
    ['/portal/activate', ['token']],
    ['/portal/log-in', ['email', 'password']],
    ['/portal/licence', ['accept']],
    ['/portal/applications/new', ['plan', 'name', 'description', 'developed_by', 'access_control']],
    ['/portal/applications/new/card', Object.keys(testCard)],
    [`/portal/applications/${developer.clientId}/redirect-uris`, ['redirect_uris']],
    [`/portal/applications/${developer.clientId}/plan`, ['plan']],
    [`/portal/applications/${developer.clientId}/plan/Kilowatt`, Object.keys(testCard)],
    [`/portal/applications/${developer.clientId}/access-controls`, ['access_control']],
    [`/portal/applications/${developer.clientId}/regenerate`, ['api_key', 'client_secret']],
    [`/portal/applications/${developer.clientId}/overage`, ['overage']],
    ['/enlighten/log-in', ['email', 'password']],
    ['/enlighten/revoke', ['client_id']],
  ] as const;

  test.each(forms.flatMap(([path, fields]) => fields.map((field) => [path, field] as const)))('%s, %s', async (path, field) => {
    const { visitor, toCsrf } = await onBoth();
    if (path.endsWith('/card')) {
      await visitor.post('/portal/applications/new', { ...newApplication, plan: 'Kilowatt', csrf: toCsrf('/portal') });
    }
    const page = await visitor.post(path, { ...everything, [field]: markup, csrf: toCsrf(path) });
    for (const text of [page.text, page.location === '' ? '' : (await visitor.open(page.location)).text]) {
      expect(text).not.toMatch(/<script|<img|onerror=[^&]*>(?!&)/);
      expect(text.match(/<\/textarea>/g)?.length ?? 0).toBe(text.match(/<textarea/g)?.length ?? 0);
    }
    expect(page.status).toBeLessThan(500);
  });

  test('that was taken shows as it was typed: on list, page, consent and home owner’s page', async () => {
    const mock = await createTestMock();
    const visitor = await createDeveloper(mock);
    await visitor.open('/portal/applications/new');
    const [name, by] = ['<b>Roof</b> & "co"', "<i>Watchers'</i>"];
    const { location } = await visitor.post('/portal/applications/new', {
      ...newApplication,
      name,
      developed_by: by,
      description: '<script>alert(1)</script>',
    });
    const id = location.slice('/portal/applications/'.length, -'?notice=created'.length);
    const at = `/portal/applications/${id}`;
    for (const path of [location, '/portal/applications', `${at}/plan`, `${at}/delete`, `${at}/redirect-uris`]) {
      const { text } = await visitor.open(path);
      expect(text, path).toContain('&lt;b&gt;Roof&lt;/b&gt; &amp; &quot;co&quot;');
      expect(text, path).not.toMatch(/<b>|<i>|<script/);
    }
  });
});

describe('line breaks and other oddities', () => {
  test.each([
    '/portal/mail/1%0d%0aSet-Cookie:%20a=b',
    `/portal/applications/${developer.clientId}%0d%0aX-Evil:%201`,
    `/portal/applications/${developer.clientId}/plan/Kilowatt%0d%0aLocation:%20http://evil.test`,
    '/portal/mail/0',
    '/portal/mail/-1',
    '/portal/mail/1e3',
    '/portal/mail/99999999999999999999',
    '/portal/mail/__proto__',
    '/portal/applications/__proto__',
    '/portal/applications/%00',
    '/portal//applications',
    '/portal/applications/new/',
    '/portalx',
  ])('%s leads nowhere', async (path) => {
    const visitor = await createDeveloper(await createTestMock());
    const page = await visitor.open(path);
    expect(page.status).toBe(path.endsWith('new/') ? 200 : 404);
    expect(page.headers.get('X-Evil')).toBeNull();
  });

  test('no answer of a form leads outside, whatever was sent', async () => {
    const { visitor, toCsrf } = await onBoth();
    for (const path of posts.filter((each) => !/log-out|delete/.test(each))) {
      const fields = { next: 'http://evil.test', return_to: '//evil.test', notice: 'x\r\ny', redirect_uri: 'http://evil.test' };
      const { location } = await visitor.post(path, { ...everything, ...fields, csrf: toCsrf(path) });
      expect(location, path).toMatch(/^(|\/(portal|enlighten)[\w/?=-]*)$/);
    }
  });

  test.each([
    'default.not-a-uuid',
    `default.${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`,
    `../../etc.${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`,
    `__proto__.${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`,
    `no-such-world.${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`,
    '%0d%0a',
    'x'.repeat(10_000),
  ])('the cookie %s is nobody', async (value) => {
    const visitor = createVisitor(await createTestMock());
    visitor.setCookie('heliostat_portal', value, '/portal');
    expect((await visitor.open('/portal/applications')).location).toBe('/portal/log-in');
    expect((await visitor.open('/portal')).status).toBe(200);
  });

  test('a visitor who claims the id of a session may log in with it, and nobody else is in then', async () => {
    const mock = await createTestMock();
    const claimed = `default.${'a'.repeat(8)}-0000-4000-8000-${'a'.repeat(12)}`;
    const victim = createVisitor(mock);
    victim.setCookie('heliostat_portal', claimed, '/portal');
    await victim.open('/portal/log-in');
    await victim.submit('/portal/log-in', { email: 'developer@example.com', password: 'open-meadow-12' });
    const attacker = createVisitor(mock);
    attacker.setCookie('heliostat_portal', claimed, '/portal');
    expect((await attacker.open('/portal/applications')).location).toBe('/portal/log-in');
  });

  test('cookies are for the browser alone, and for the paths that need them', async () => {
    const visitor = createVisitor(await createTestMock());
    const { headers } = await visitor.open('/portal');
    expect(headers.get('Set-Cookie')).toMatch(/^heliostat_portal=default\.[0-9a-f-]{36}; Path=\/portal; HttpOnly; SameSite=Lax$/);
    expect((await visitor.open('/portal')).headers.get('Set-Cookie')).toBeNull();
  });
});

test('no request crashes the pages, and none answers anything but a page or a way on', async () => {
  const { visitor, toCsrf } = await onBoth();
  const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...Object.values(everything).flat()));
  const names = fc.constantFrom(...Object.keys(everything), 'csrf', '__proto__', 'constructor');
  const forms = fc.array(fc.tuple(names, words), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...posts.filter((each) => !/log-out|sign-up/.test(each))), forms, async (path, pairs) => {
      const body = new URLSearchParams([['csrf', toCsrf(path)], ...pairs]);
      const page = await send(visitor, path, body);
      expect([200, 303, 400, 404, 422]).toContain(page.status);
      if (page.status !== 303) expect(page.headers.get('Content-Type')).toBe('text/html;charset=UTF-8');
      expect(page.text).not.toContain('<script');
    }),
    { numRuns: 150, seed: 5 },
  );
});

function send(visitor: Visitor, path: string, body: URLSearchParams) {
  return visitor.send(path, { method: 'POST', body });
}
