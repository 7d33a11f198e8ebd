import { describe, expect, test } from 'vitest';
import { createBrowser, origin } from './browser-session.ts';
import { secrets } from './fake-service.ts';

describe('connecting', () => {
  test('sends the browser to the authorization URL with its own redirect URI and a state', async () => {
    const browser = createBrowser();
    const response = await browser.post('/connect');
    expect(response.status).toBe(303);
    const url = new URL(response.headers.get('location') ?? '');
    expect(url.origin + url.pathname).toBe('http://127.0.0.1:4010/oauth/authorize');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: secrets.clientId,
      redirect_uri: `${origin}/callback`,
      state: expect.stringMatching(/^[\w-]{22,}$/),
    });
    expect(response.headers.get('set-cookie')).toMatch(/^heliostat_demo_4020=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('keeps the name under which the browser came', async () => {
    const { demo } = createBrowser();
    const headers = { origin: 'http://localhost:4020' };
    const response = await demo.fetch(new Request('http://localhost:4020/connect', { method: 'POST', headers }));
    expect(response.headers.get('location')).toContain(encodeURIComponent('http://localhost:4020/callback'));
  });

  test('is no link: a GET creates nothing', async () => {
    const browser = createBrowser();
    expect((await browser.send('/connect')).status).toBe(404);
    expect(browser.cookies.size).toBe(0);
  });

  test.each(['/connect', '/disconnect'])('POST %s is refused when another site sends it', async (path) => {
    const browser = createBrowser();
    expect((await browser.post(path, { origin: 'https://example.com', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await browser.post(path, { origin: 'http://127.0.0.1:4010', 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect(browser.cookies.size).toBe(0);
  });

  test('is accepted from its own page, whose Origin the referrer policy hides', async () => {
    expect((await createBrowser().post('/connect', { origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(303);
  });
});

describe('the session', () => {
  test('ends with Disconnect, in the browser and on the server', async () => {
    const browser = createBrowser();
    await browser.connect();
    const [[name, id] = []] = browser.cookies;
    const response = await browser.post('/disconnect');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect(browser.cookies.size).toBe(0);
    browser.cookies.set(name ?? '', id ?? '');
    expect((await browser.send('/api/systems')).status).toBe(401);
  });

  test('is forgotten after twelve hours without use, and no call is made for it', async () => {
    const browser = createBrowser();
    await browser.connect();
    browser.clock.now += 11 * 3_600_000;
    expect((await browser.send('/api/systems')).status).toBe(200);
    browser.clock.now += 12 * 3_600_000 + 1;
    const calls = browser.service.requests.length;
    expect((await browser.send('/api/systems')).status).toBe(401);
    expect(browser.service.requests).toHaveLength(calls);
  });

  test('belongs to one browser', async () => {
    const browser = createBrowser();
    await browser.connect();
    expect((await browser.demo.fetch(new Request(`${origin}/api/systems`))).status).toBe(401);
  });
});
