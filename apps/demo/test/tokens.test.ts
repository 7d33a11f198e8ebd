import { describe, expect, test } from 'vitest';
import { createConnected } from './browser-session.ts';
import { json } from './fake-service.ts';

const summaryPath = '/api/systems/67/summary';
const unauthorized = (): Response => json({ message: 'Not Authorized', details: 'User is not authorized', code: 401 }, 401);

describe('a token that ended', () => {
  test('before its time is refreshed once, and the page does not notice', async () => {
    const browser = await createConnected();
    browser.service.expireAccess();
    expect((await browser.send(summaryPath)).status).toBe(200);
    expect(browser.service.requests).toEqual([expect.any(String), 'POST /oauth/token', expect.any(String)]);
  });

  test('at its time is refreshed before the call', async () => {
    const browser = await createConnected();
    for (let hours = 0; hours < 24; hours += 8) {
      browser.clock.now += 8 * 3_600_000;
      await browser.send('/api/session');
    }
    expect((await browser.send(summaryPath)).status).toBe(200);
    expect(browser.service.requests).toEqual(['POST /oauth/token', expect.any(String)]);
  });

  test('and cannot be refreshed ends the connection', async () => {
    const browser = await createConnected();
    browser.service.expireAccess();
    browser.service.tokenScript.push(() => json({ error: 'invalid_token', error_description: 'Invalid (expired): ey.a.b' }, 401));
    const response = await browser.send(summaryPath);
    expect([response.status, await response.json()]).toEqual([401, expect.objectContaining({ kind: 'connect-again' })]);
    expect(await (await browser.send('/api/session')).json()).toMatchObject({ connected: false });
  });

  test('while the token endpoint is silent keeps the connection', async () => {
    const browser = await createConnected();
    browser.service.expireAccess();
    browser.service.tokenScript.push(() => Promise.reject(new TypeError('fetch failed')));
    expect((await browser.send(summaryPath)).status).toBe(503);
    expect((await browser.send(summaryPath)).status).toBe(200);
  });

  test('is not the cause when a fresh one is refused as well', async () => {
    const browser = await createConnected();
    browser.service.script.push(unauthorized, unauthorized);
    expect(await (await browser.send(summaryPath)).json()).toMatchObject({ kind: 'not-permitted', status: 403 });
    expect(await (await browser.send('/api/session')).json()).toMatchObject({ connected: true });
  });
});
