import { describe, expect, test } from 'vitest';
import { createBrowser, toAuthorizePath, walk } from '../harness/browser.ts';
import { createTestMock, homeOwner, origin, partner, redirectUri } from '../harness/test-mock.ts';

describe('a request that must not reach the redirect URI stays on an error page', () => {
  test.each([
    ['no redirect URI, as the portal shows the address', { redirect_uri: null }, 400, 'A redirect_uri must be supplied.'],
    ['an empty redirect URI', { redirect_uri: '' }, 400, 'A redirect_uri must be supplied.'],
    ['a relative redirect URI', { redirect_uri: '/callback' }, 400, 'absolute URI without fragment'],
    ['a redirect URI with a fragment', { redirect_uri: 'http://localhost/cb#x' }, 400, 'absolute URI without fragment'],
    ['a redirect URI with an empty fragment', { redirect_uri: 'http://localhost/cb#' }, 400, 'absolute URI without fragment'],
    ['a redirect URI that a browser would run', { redirect_uri: 'javascript:alert(1)' }, 400, 'absolute URI without fragment'],
    ['a redirect URI that a browser would render', { redirect_uri: 'data:text/html,x' }, 400, 'absolute URI without fragment'],
    ['no client id', { client_id: null }, 401, 'A client id must be provided'],
    ['an unknown client id', { client_id: 'f'.repeat(32) }, 401, 'Bad client credentials'],
    ['a client id with markup', { client_id: '<script>alert(1)</script>' }, 401, 'Bad client credentials'],
    ['a partner application', { client_id: partner.clientId }, 400, 'authorization_code grant types'],
  ])('%s', async (_name, changes, status, text) => {
    const mock = await createTestMock();
    const answer = await mock.send(toAuthorizePath(changes));
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Location')).toBeNull();
    const page = await answer.text();
    expect(page).toContain('OAuth Error');
    expect(page).toContain(text);
    expect(page).not.toContain('<script>');
  });

  test('a redirect URI that is not registered, where the application registered some', async () => {
    const mock = await createTestMock();
    const [application] = await mock.world.applications.list();
    if (application) await mock.world.applications.put({ ...application, redirectUris: [redirectUri] });
    expect((await mock.send(toAuthorizePath())).status).toBe(200);
    for (const near of [
      `${redirectUri}/`,
      `${redirectUri}?`,
      redirectUri.toUpperCase(),
      redirectUri.replace('4020', '4021'),
      redirectUri.replace('callback', '%63allback'),
    ]) {
      expect((await mock.send(toAuthorizePath({ redirect_uri: near }))).status, near).toBe(400);
    }
  });
});

test.each([
  [null, '[]'],
  ['', '[]'],
  ['token', '[token]'],
  ['Code', '[Code]'],
  ['token code', '[code, token]'],
])('response type %s is told to the redirect URI, with the state', async (responseType, listed) => {
  const mock = await createTestMock();
  const answer = await mock.send(toAuthorizePath({ response_type: responseType }));
  const location = new URL(answer.headers.get('Location') ?? '');
  expect(location.origin + location.pathname).toBe(redirectUri);
  expect(Object.fromEntries(location.searchParams)).toEqual({
    error: 'unsupported_response_type',
    error_description: `Unsupported response types: ${listed}`,
    state: 'a-state',
  });
});

describe('the walk of a home owner', () => {
  test('log-in, then a consent page with name, developer and access controls, then the redirect with code and state', async () => {
    const mock = await createTestMock();
    const browser = createBrowser(mock);
    const path = toAuthorizePath();
    expect(await (await browser.open(path)).text()).toContain('<label for="password">');
    const loggedIn = await browser.submit(path, homeOwner);
    expect(loggedIn.status).toBe(302);
    expect(new URL(loggedIn.headers.get('Location') ?? '', origin).searchParams.get('redirect_uri')).toBe(redirectUri);
    const consent = await (await browser.open(path)).text();
    for (const shown of [
      'Quick start application',
      'Developed by</dt><dd>Heliostat',
      '<li>System Details</li>',
      'Enphase Public System',
      'Allow Access',
      'Reject',
    ]) {
      expect(consent).toContain(shown);
    }
    const answer = await browser.submit(path, { decision: 'approve' });
    const location = new URL(answer.headers.get('Location') ?? '');
    expect(location.origin + location.pathname).toBe(redirectUri);
    expect(location.searchParams.get('code')).toMatch(/^[A-Za-z0-9]{6}$/);
    expect(location.searchParams.get('state')).toBe('a-state');
  });

  test('rejection answers access_denied with the state and no code', async () => {
    const location = await walk(await createTestMock(), 'deny');
    expect(Object.fromEntries(location.searchParams)).toEqual({
      error: 'access_denied',
      error_description: 'User denied access',
      state: 'a-state',
    });
  });

  test.each([
    ['no state', { state: null }, null],
    ['a state with everything in it', { state: 'a b&c=d#e%00"<ü>\r\nSet-Cookie: x=1' }, 'a b&c=d#e%00"<ü>\r\nSet-Cookie: x=1'],
    ['a long state', { state: 'x'.repeat(4_000) }, 'x'.repeat(4_000)],
  ])('%s comes back as it was', async (_name, changes, expected) => {
    const location = await walk(await createTestMock(), 'approve', { path: toAuthorizePath(changes) });
    expect(location.searchParams.get('state')).toBe(expected);
  });

  test('a redirect URI keeps its own query', async () => {
    const path = toAuthorizePath({ redirect_uri: 'https://app.example/cb?tenant=a%20b&code=mine' });
    const location = await walk(await createTestMock(), 'approve', { path });
    expect(location.href).toMatch(/^https:\/\/app\.example\/cb\?tenant=a%20b&code=mine&code=[A-Za-z0-9]{6}&state=a-state$/);
  });

  test('a redirect URI with a scheme of an app works', async () => {
    const location = await walk(await createTestMock(), 'approve', {
      path: toAuthorizePath({ redirect_uri: 'com.example.app:/cb' }),
    });
    expect(location.href).toMatch(/^com\.example\.app:\/cb\?code=/);
  });

  test('the e-mail ignores case and spaces around it', async () => {
    const location = await walk(await createTestMock(), 'approve', {
      person: { ...homeOwner, email: ' HomeOwner@Example.com ' },
    });
    expect(location.searchParams.has('code')).toBe(true);
  });

  test('the default page of the live host is shown by the mock itself, with the code to copy', async () => {
    const mock = await createTestMock();
    const path = toAuthorizePath({ redirect_uri: 'https://API.enphaseenergy.com:443/oauth/redirect_uri', state: null });
    const location = await walk(mock, 'approve', { path });
    expect(location.origin + location.pathname).toBe(`${origin}/oauth/redirect_uri`);
    const page = await (await mock.send(location.href)).text();
    expect(page).toContain(`Authorization code (${location.searchParams.get('code')}) is generated`);
  });

  test('the default page tells a rejection, and shows nothing that is no code', async () => {
    const mock = await createTestMock();
    expect(await (await mock.send('/oauth/redirect_uri?error=access_denied')).text()).toContain('Access rejected');
    for (const query of ['', '?code=', '?code=%3Cscript%3E', '?error=%3Cscript%3Ealert(1)%3C/script%3E']) {
      expect(await (await mock.send(`/oauth/redirect_uri${query}`)).text(), query).not.toContain('<script>');
    }
  });
});
