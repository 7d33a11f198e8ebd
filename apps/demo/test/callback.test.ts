import { describe, expect, test } from 'vitest';
import { createBrowser } from './browser-session.ts';
import { json } from './fake-service.ts';

describe('the callback', () => {
  test('exchanges the code, changes the id of the session and leaves a clean address', async () => {
    const browser = createBrowser();
    await browser.post('/connect');
    const before = [...browser.cookies.values()];
    const response = await browser.connect();
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    expect([...browser.cookies.values()]).not.toEqual(before);
    expect(browser.service.requests).toEqual(['POST /oauth/token']);
    expect(await (await browser.send('/api/session')).json()).toEqual({ connected: true, mode: 'mock', host: '127.0.0.1:4010' });
  });

  test('the id from before the log-in opens nothing afterwards', async () => {
    const browser = createBrowser();
    await browser.post('/connect');
    const [[name, id] = []] = browser.cookies;
    await browser.connect();
    browser.cookies.set(name ?? '', id ?? '');
    expect(await (await browser.send('/api/session')).json()).toMatchObject({ connected: false });
  });

  test('refuses a state of another browser without using the code, and still takes the true answer', async () => {
    const browser = createBrowser();
    const state = (await browser.startConnect()).searchParams.get('state');
    const forged = await browser.send('/callback?code=Forged&state=of-somebody-else');
    expect(forged.headers.get('location')).toBe('/?notice=state');
    expect(browser.service.requests).toEqual([]);
    const answer = await browser.send(`/callback?code=${browser.service.createCode()}&state=${state}`);
    expect(answer.headers.get('location')).toBe('/');
  });

  test.each(['', '?code=Abc123', '?code=Abc123&state='])('refuses an answer without a state: /callback%s', async (query) => {
    const browser = createBrowser();
    await browser.startConnect();
    expect((await browser.send(`/callback${query}`)).headers.get('location')).toBe('/?notice=state');
    expect(browser.service.requests).toEqual([]);
  });

  test('refuses whoever has no session', async () => {
    const browser = createBrowser();
    expect((await browser.send('/callback?code=a&state=b')).headers.get('location')).toBe('/?notice=state');
  });

  test('does nothing when it is replayed, and the connection stays', async () => {
    const browser = createBrowser();
    const state = (await browser.startConnect()).searchParams.get('state');
    const path = `/callback?code=${browser.service.createCode()}&state=${state}`;
    await browser.send(path);
    expect((await browser.send(path)).headers.get('location')).toBe('/?notice=state');
    expect(browser.service.requests).toEqual(['POST /oauth/token']);
    expect(await (await browser.send('/api/session')).json()).toMatchObject({ connected: true });
  });

  test('two copies at the same time exchange the code once', async () => {
    const browser = createBrowser();
    const state = (await browser.startConnect()).searchParams.get('state');
    const path = `/callback?code=${browser.service.createCode()}&state=${state}`;
    const answers = await Promise.all([browser.send(path), browser.send(path)]);
    expect(answers.map((answer) => answer.headers.get('location')).sort()).toEqual(['/', '/?notice=state']);
    expect(browser.service.requests).toEqual(['POST /oauth/token']);
  });

  test('comes too late after ten minutes', async () => {
    const browser = createBrowser();
    const state = (await browser.startConnect()).searchParams.get('state');
    browser.clock.now += 10 * 60_000 + 1;
    expect((await browser.send(`/callback?code=a&state=${state}`)).headers.get('location')).toBe('/?notice=state');
  });

  test.each([
    ['error=access_denied&error_description=User+denied+access', 'denied'],
    ['error=server_error', 'failed'],
    ['', 'incomplete'],
    ['code=a&code=b', 'failed'],
  ])('answers "%s" with the notice %s', async (query, notice) => {
    const browser = createBrowser();
    const state = (await browser.startConnect()).searchParams.get('state');
    expect((await browser.send(`/callback?state=${state}&${query}`)).headers.get('location')).toBe(`/?notice=${notice}`);
    expect(browser.service.requests).toEqual([]);
  });

  test.each([
    [
      'a code that is spent',
      () => json({ error: 'invalid_grant', error_description: 'Invalid authorization code: x' }, 400),
      'refused',
    ],
    ['a wrong secret', () => json({ error: 'invalid_client', error_description: 'Bad client credentials' }, 401), 'credentials'],
    [
      'a bare body of the framework',
      () => json({ status: 401, error: 'Unauthorized', message: 'Bad credentials' }, 401),
      'credentials',
    ],
    ['a page', () => new Response('<!DOCTYPE html>', { status: 502, headers: { 'content-type': 'text/html' } }), 'failed'],
    ['silence', () => Promise.reject(new TypeError('fetch failed')), 'unreachable'],
  ])('tells the person when the exchange meets %s', async (_, scripted, notice) => {
    const browser = createBrowser();
    browser.service.tokenScript.push(scripted);
    expect((await browser.connect()).headers.get('location')).toBe(`/?notice=${notice}`);
    expect(await (await browser.send('/api/session')).json()).toMatchObject({ connected: false });
    expect(browser.defects).toEqual([]);
  });
});
