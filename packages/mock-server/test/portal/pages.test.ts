import { describe, expect, test } from 'vitest';
import { createMemoryStores } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { createTestMock, developer, origin } from '../harness/test-mock.ts';
import { createDeveloper, createVisitor, newApplication, type Page, signUp, type Visitor } from '../harness/visitor.ts';

const application = `/portal/applications/${developer.clientId}`;
/** Every page of the portal that can be opened once somebody is logged in. */
const addresses = [
  '/portal',
  '/portal/',
  '/portal/sign-up',
  '/portal/mail',
  '/portal/licence',
  '/portal/applications',
  '/portal/applications/new',
  application,
  ...['redirect-uris', 'plan', 'plan/Kilowatt', 'access-controls', 'regenerate', 'delete'].map(
    (rest) => `${application}/${rest}`,
  ),
];
const failures = ['/portal/nothing', '/portal/mail/1', '/portal/applications/nobody', '/enlighten/nothing'];

async function onPortal(): Promise<Visitor> {
  return createDeveloper(await createTestMock());
}

function expectPage({ headers, text }: Page, where: string): void {
  expect(headers.get('Content-Type'), where).toBe('text/html;charset=UTF-8');
  const policy = headers.get('Content-Security-Policy') ?? '';
  expect(policy, where).toMatch(
    /^default-src 'none'; style-src ('sha256-[^']+' ?)+; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  );
  expect(headers.get('X-Frame-Options'), where).toBe('DENY');
  expect(headers.get('X-Content-Type-Options'), where).toBe('nosniff');
  expect(headers.get('Referrer-Policy'), where).toBe('no-referrer');
  expect(headers.get('Cache-Control'), where).toBe('no-store');
  expect(text, where).not.toMatch(/<script|<link|<img|<iframe| style=| on\w+=/i);
  expect(text.match(/<h1/g), where).toHaveLength(1);
  expect(text.match(/<main/g), where).toHaveLength(1);
}

describe('every page', () => {
  test('runs no script, is in no frame and in no cache, and loads nothing', async () => {
    const visitor = await onPortal();
    for (const path of addresses) {
      const page = await visitor.open(path);
      expect(page.status, path).toBe(200);
      expectPage(page, path);
    }
    for (const path of failures) {
      const page = await visitor.open(path);
      expect(page.status, path).toBe(404);
      expectPage(page, path);
    }
    expectPage(await visitor.open('/enlighten/log-in'), 'log-in');
  });

  test('posts each of its forms with the proof of the session', async () => {
    const visitor = await onPortal();
    for (const path of addresses) {
      const { text } = await visitor.open(path);
      const forms = text.match(/<form[\s\S]*?<\/form>/g) ?? [];
      expect(forms.length, path).toBeGreaterThan(0);
      for (const form of forms) expect(form, path).toMatch(/^<form[^>]* method="post"[\s\S]*name="csrf" value="[0-9a-f-]{36}"/);
    }
  });

  test('labels each of its fields, and names no id twice', async () => {
    const visitor = await onPortal();
    for (const path of addresses) {
      const { text } = await visitor.open(path);
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const [field] of text.matchAll(/<(?:input|textarea)[^>]*>/g)) {
        const [, id] = / id="([^"]+)"/.exec(field) ?? [];
        const isLabelled =
          field.includes('type="hidden"') || /type="(?:radio|checkbox)"/.test(field) || text.includes(`for="${id}"`);
        expect(isLabelled, `${path} ${field}`).toBe(true);
      }
    }
  });

  test('tells the time of its world', async () => {
    const visitor = await onPortal();
    expect((await visitor.open('/portal')).headers.get('Date')).toBe('Sun, 21 Jun 2026 12:00:00 GMT');
  });

  test('answers HEAD as GET, without a body', async () => {
    const visitor = await onPortal();
    for (const [path, status] of [
      ['/portal', 200],
      ['/portal/applications', 200],
      ['/portal/nothing', 404],
    ] as const) {
      const page = await visitor.send(path, { method: 'HEAD' });
      expect([page.status, page.text]).toEqual([status, '']);
    }
  });
});

describe('what goes wrong is a page', () => {
  test.each([
    ['PUT', '/portal', 'GET, HEAD'],
    ['DELETE', application, 'GET, HEAD'],
    ['POST', '/portal/applications', 'GET, HEAD'],
    ['GET', '/portal/activate', 'POST'],
    ['GET', '/portal/log-out', 'POST'],
    ['GET', `${application}/overage`, 'POST'],
    ['PATCH', '/portal/sign-up', 'GET, HEAD, POST'],
    ['OPTIONS', '/portal/log-in', 'GET, HEAD, POST'],
    ['GET', '/enlighten/revoke', 'POST'],
  ])('%s %s is 405', async (method, path, allow) => {
    const visitor = await onPortal();
    const page = await visitor.send(path, { method });
    expect([page.status, page.headers.get('Allow')]).toEqual([405, allow]);
    expectPage(page, path);
  });

  test.each([
    ['a broken path', '/portal/%E0%A4%A', {}],
    ['a malformed Accept header', '/portal', { headers: { Accept: 'x;;=/' } }],
    ['JSON that is none', '/portal/log-in', { method: 'POST', body: '{', headers: { 'Content-Type': 'application/json' } }],
    [
      'a form that is not UTF-8',
      '/portal/log-in',
      {
        method: 'POST',
        body: new Uint8Array([0x61, 0x3d, 0xff]),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      },
    ],
  ])('%s is 400', async (_name, path, init) => {
    const visitor = await onPortal();
    const page = await visitor.send(path, init as RequestInit);
    // A broken path is none of ours before it is broken.
    expect(page.status).toBe(path.includes('%') ? 404 : 400);
    expectPage(page, path);
  });

  test.each(['/portal/sign-up', '/portal/applications/new', '/enlighten/log-in'])(
    'more than a mebibyte to %s is 413',
    async (path) => {
      const visitor = await onPortal();
      const page = await visitor.send(path, { method: 'POST', body: new URLSearchParams({ name: 'x'.repeat(1_048_576) }) });
      expect(page.status).toBe(413);
      expectPage(page, path);
    },
  );

  test.each(['/portal', '/portal/applications', '/enlighten'])(
    'a failure of the mock on %s is 500, told to whoever started it, and in the journal',
    async (path) => {
      let isBroken = false;
      const toBreakable = (store: Store): Store => ({
        ...store,
        async get(collection, key) {
          if (isBroken && /developers|people|sessions/.test(collection))
            throw new Error('The disk is full of <script>secrets</script>');
          return store.get(collection, key);
        },
      });
      const stores = createMemoryStores();
      const told: unknown[] = [];
      const mock = await createTestMock({
        report: (failure) => told.push(failure),
        stores: {
          ...stores,
          open: (name, clock) => toBreakable(stores.open(name, clock)),
          renew: async (name, clock, entries) => toBreakable(await stores.renew(name, clock, entries)),
        },
      });
      const visitor = await createDeveloper(mock);
      await visitor.open('/enlighten/log-in');
      await visitor.submit('/enlighten/log-in', { email: 'homeowner@example.com', password: 'sunny-roof-67' });
      isBroken = true;
      const page = await visitor.open(path);
      expect(page.status).toBe(500);
      expect(page.text).toContain('The mock failed');
      expect(page.text).not.toContain('disk');
      expectPage(page, path);
      expect(told).toHaveLength(1);
      expect(await mock.world.journal.list()).toMatchObject([{ status: 500 }]);
    },
  );
});

describe('what belongs to one account', () => {
  test('is not there for another, whatever is asked', async () => {
    const mock = await createTestMock();
    const stranger = await signUp(mock, 'eve@example.com');
    const before = JSON.stringify(await mock.world.applications.list());
    const unknown = await stranger.open(`/portal/applications/${'0'.repeat(32)}`);
    for (const rest of [
      '',
      '/redirect-uris',
      '/plan',
      '/plan/Kilowatt',
      '/access-controls',
      '/regenerate',
      '/delete',
      '/secret',
    ]) {
      const page = await stranger.open(`${application}${rest}`);
      expect([page.status, page.text], rest).toEqual([404, unknown.text]);
    }
    for (const rest of [
      '/secret',
      '/redirect-uris',
      '/plan',
      '/plan/Kilowatt',
      '/access-controls',
      '/regenerate',
      '/overage',
      '/delete',
    ]) {
      const page = await stranger.post(`${application}${rest}`, { plan: 'Megawatt', api_key: 'yes', overage: 'on' });
      expect(page.status, rest).toBe(404);
      expect(page.text).not.toContain(developer.clientSecret);
    }
    expect(JSON.stringify(await mock.world.applications.list())).toBe(before);
    expect((await stranger.open('/portal/applications')).text).toContain('You have no application yet');
  });

  test('wants a log-in first', async () => {
    const visitor = createVisitor(await createTestMock());
    for (const path of addresses.filter((each) => /applications|licence/.test(each))) {
      expect((await visitor.open(path)).location, path).toBe('/portal/log-in');
    }
    await visitor.open('/portal/log-in');
    expect((await visitor.post('/portal/applications/new', newApplication)).location).toBe('/portal/log-in');
    expect((await visitor.post(`${application}/delete`)).location).toBe('/portal/log-in');
  });
});

test('the notice of an address is one of ours, or none', async () => {
  const visitor = await onPortal();
  for (const notice of ['<script>alert(1)</script>', '__proto__', 'constructor', 'toString', 'x'.repeat(5_000)]) {
    const page = await visitor.open(`/portal?notice=${encodeURIComponent(notice)}`);
    expect([page.status, page.text.includes('class="notice')]).toEqual([200, false]);
  }
});

test('the same seed and the same requests give the same pages', async () => {
  const run = async () => {
    const visitor = await signUp(await createTestMock({ seed: 7 }), 'ada@example.com');
    await visitor.open('/portal/applications/new');
    const page = await visitor.submit('/portal/applications/new', newApplication);
    return [page.text, [...page.headers], visitor.cookie('heliostat_portal'), origin];
  };
  expect(await run()).toEqual(await run());
});
