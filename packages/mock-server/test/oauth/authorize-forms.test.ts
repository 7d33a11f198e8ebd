import { describe, expect, test } from 'vitest';
import { createBrowser, toAuthorizePath, walk } from '../harness/browser.ts';
import { createTestMock, homeOwner, installer, redirectUri } from '../harness/test-mock.ts';

describe('what the forms refuse', () => {
  test.each([
    ['a wrong password', { ...homeOwner, password: 'wrong' }],
    ['an unknown person', { ...homeOwner, email: 'nobody@example.com' }],
    ['nothing at all', { email: '', password: '' }],
    ['a very long password', { ...homeOwner, password: 'x'.repeat(100_000) }],
  ])('%s leads back to the log-in page, which does not tell what was wrong', async (_name, fields) => {
    const mock = await createTestMock();
    const browser = createBrowser(mock);
    await browser.open(toAuthorizePath());
    const page = await (await browser.submit(toAuthorizePath(), fields)).text();
    expect(page).toContain('The email or the password is wrong.');
    expect(page).not.toContain('xxxx');
  });

  test('a form without the session, with another session, or with the session from before log-in', async () => {
    const mock = await createTestMock();
    const path = toAuthorizePath();
    const body = new URLSearchParams({ csrf: 'guess', ...homeOwner });
    expect((await mock.send(path, { method: 'POST', body })).status).toBe(400);
    const browser = createBrowser(mock);
    await browser.open(path);
    expect((await browser.submit(path, { ...homeOwner, csrf: 'guess' })).status).toBe(400);
    const planted = await mock.send(path);
    const cookie = planted.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const csrf = /name="csrf" value="([^"]+)"/.exec(await planted.text())?.[1] ?? '';
    await mock.send(path, { method: 'POST', headers: { Cookie: cookie }, body: new URLSearchParams({ csrf, ...homeOwner }) });
    const after = await mock.send(path, {
      method: 'POST',
      headers: { Cookie: cookie },
      body: new URLSearchParams({ csrf, decision: 'approve' }),
    });
    // The id from before log-in is that of a browser without anybody again.
    expect(await after.text()).toContain('Log in to Enlighten');
    expect(await mock.world.grants.list()).toHaveLength(1);
  });

  test('somebody else may log in from the consent page', async () => {
    const mock = await createTestMock();
    const browser = createBrowser(mock);
    await browser.open(toAuthorizePath());
    await browser.submit(toAuthorizePath(), homeOwner);
    await browser.open(toAuthorizePath());
    expect((await browser.submit(toAuthorizePath(), { decision: 'log_out' })).status).toBe(302);
    await browser.open(toAuthorizePath());
    await browser.submit(toAuthorizePath(), installer);
    expect(await (await browser.open(toAuthorizePath())).text()).toContain(installer.email);
  });

  test('a consent without a decision is asked again', async () => {
    const mock = await createTestMock();
    const browser = createBrowser(mock);
    await browser.open(toAuthorizePath());
    await browser.submit(toAuthorizePath(), homeOwner);
    await browser.open(toAuthorizePath());
    for (const fields of [{}, { decision: 'perhaps' }]) {
      const answer = await browser.submit(toAuthorizePath(), fields as Record<string, string>);
      expect(await answer.text()).toContain('Allow Access');
    }
  });
});

test('an installer may approve a developer application, and lends all of the fleet', async () => {
  const mock = await createTestMock();
  const code = (await walk(mock, 'approve', { person: installer })).searchParams.get('code') ?? '';
  const answer = await mock.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  expect(await answer.json()).toMatchObject({ app_type: 'system', enl_cid: expect.stringMatching(/^\d+$/) });
});

test('every page is closed to scripts, frames, caches and referrers', async () => {
  const mock = await createTestMock();
  for (const path of [toAuthorizePath(), toAuthorizePath({ redirect_uri: null }), '/oauth/redirect_uri?code=abcdef']) {
    const { headers } = await mock.send(path);
    expect(headers.get('Content-Security-Policy'), path).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('Content-Security-Policy'), path).not.toContain('unsafe');
    expect(headers.get('X-Frame-Options'), path).toBe('DENY');
    expect(headers.get('Referrer-Policy'), path).toBe('no-referrer');
    expect(headers.get('Cache-Control'), path).toBe('no-store');
  }
  const cookie = (await mock.send(toAuthorizePath())).headers.get('Set-Cookie');
  expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
});
