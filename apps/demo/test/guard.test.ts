import { describe, expect, test } from 'vitest';
import { type Browser, createBrowser, origin } from './browser-session.ts';
import { json, secrets } from './fake-service.ts';

const everyPath = [
  '/',
  '/assets/index-1.js',
  '/nothing',
  '/callback',
  '/api/session',
  '/api/systems',
  '/api/systems/67/summary',
  '/api/x',
];

/** Sends a browser through everything that can happen to it. */
async function wander(browser: Browser): Promise<void> {
  for (const path of everyPath) await browser.send(path);
  browser.service.tokenScript.push(() => json({ error: 'invalid_grant', error_description: `${secrets.clientSecret}` }, 400));
  await browser.connect();
  await browser.connect();
  for (const path of everyPath) await browser.send(path);
  const [access = '', refresh = ''] = browser.service.issued.slice(-2);
  const details = `Access token expired: ${access} ${refresh} ${secrets.apiKey} ${secrets.clientSecret}`;
  for (const status of [400, 401, 403, 404, 422, 429, 500, 501, 418]) {
    browser.service.script.push(() => json({ message: details, details, code: status, reason: details }, status));
    await browser.send('/api/systems/67/summary');
  }
  browser.service.script.push(() => new Response(details, { status: 200 }));
  await browser.send('/api/systems');
  browser.service.expireAccess();
  browser.service.tokenScript.push(() => json({ error: 'invalid_token', error_description: details }, 401));
  await browser.send('/api/systems');
  await browser.connect();
  await browser.post('/disconnect');
}

describe('what leaves the server', () => {
  test('has no key, secret, token or code in any byte of any answer or header', async () => {
    const browser = createBrowser();
    await wander(browser);
    expect(browser.seen.length).toBeGreaterThan(30);
    const all = browser.seen.join('\n');
    const hidden = [secrets.clientSecret, secrets.apiKey, ...browser.service.issued];
    expect(hidden.length).toBeGreaterThan(8);
    for (const secret of hidden) {
      expect(all).not.toContain(secret);
      expect(all).not.toContain(btoa(secret));
    }
    expect(all).not.toContain(btoa(`${secrets.clientId}:${secrets.clientSecret}`));
    expect(browser.defects).toEqual([]);
  });

  test.each(everyPath)('%s carries the security headers', async (path) => {
    const { headers } = await createBrowser().send(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self' http://127.0.0.1:4010");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each(everyPath.filter((path) => path.startsWith('/api/') || path === '/' || path === '/callback'))(
    '%s stays out of every cache',
    async (path) => {
      const browser = createBrowser();
      expect((await browser.send(path)).headers.get('cache-control')).toBe('no-store');
      await browser.connect();
      expect((await browser.send(path)).headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('who may ask', () => {
  test.each(['localhost:4020', '127.0.0.1:4020', '[::1]:4020', 'LOCALHOST'])('the host %s is this machine', async (host) => {
    expect((await createBrowser().demo.fetch(new Request(`${origin}/`, { headers: { host } }))).status).toBe(200);
  });

  test.each([
    'example.com',
    'example.com:4020',
    '127.0.0.1.example.com',
    'localhost.example.com:4020',
    '127.0.0.1@example.com',
    '0.0.0.0:4020',
    '192.168.0.1:4020',
    '',
  ])('the host "%s" is refused everywhere', async (host) => {
    const { demo } = createBrowser();
    for (const path of everyPath) {
      expect((await demo.fetch(new Request(`${origin}${path}`, { headers: { host } }))).status).toBe(421);
    }
    const { status } = await demo.fetch(new Request(`${origin}/connect`, { method: 'POST', headers: { host, origin } }));
    expect(status).toBe(421);
  });
});
