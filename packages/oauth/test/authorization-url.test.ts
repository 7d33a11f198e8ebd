import { createAuthorizationUrl, createState } from '@heliostat/oauth';
import { expect, test } from 'vitest';
import { readRejection, toLogText } from './rejection.ts';

const request = {
  baseUrl: 'https://api.enphaseenergy.com',
  clientId: 'f2a479f3c6067f0d9517cadae7f00b47',
  redirectUri: 'http://127.0.0.1:4020/callback?tenant=7',
  state: 'q3v8x1',
};

test('the authorization URL has all four parameters, and the redirect URI survives to the letter', () => {
  const url = createAuthorizationUrl(request);
  expect(url.origin + url.pathname).toBe('https://api.enphaseenergy.com/oauth/authorize');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    response_type: 'code',
    client_id: request.clientId,
    redirect_uri: request.redirectUri,
    state: request.state,
  });
});

test.each([
  ['https://proxy.example/enphase', 'https://proxy.example/enphase/oauth/authorize'],
  ['https://proxy.example/enphase//', 'https://proxy.example/enphase/oauth/authorize'],
  ['http://localhost:4010/', 'http://localhost:4010/oauth/authorize'],
  ['http://[::1]:4010', 'http://[::1]:4010/oauth/authorize'],
  ['http://heliostat.localhost', 'http://heliostat.localhost/oauth/authorize'],
  [new URL('http://127.1:4010/'), 'http://127.0.0.1:4010/oauth/authorize'],
])('a base URL keeps its path and loses its trailing slash: %s', (baseUrl, expected) => {
  const url = createAuthorizationUrl({ ...request, baseUrl });
  expect(url.origin + url.pathname).toBe(expected);
});

test.each([
  ['http://api.enphaseenergy.com', 'insecure_base_url'],
  ['http://127.0.0.1.example.com', 'insecure_base_url'],
  ['http://127.evil.example', 'insecure_base_url'],
  ['http://localhost.example', 'insecure_base_url'],
  ['http://192.168.1.20:4010', 'insecure_base_url'],
  ['https://user:hunter2@api.enphaseenergy.com', 'invalid_base_url'],
  ['https://api.enphaseenergy.com/?key=hunter2', 'invalid_base_url'],
  ['https://api.enphaseenergy.com/#hunter2', 'invalid_base_url'],
  ['ftp://api.enphaseenergy.com', 'invalid_base_url'],
  ['api.enphaseenergy.com/hunter2', 'invalid_base_url'],
  ['', 'invalid_base_url'],
])('the base URL %s is refused as %s, and the error does not quote it', async (baseUrl, code) => {
  const error = await readRejection(() => createAuthorizationUrl({ ...request, baseUrl }));
  expect(error.code).toBe(code);
  expect(toLogText(error)).not.toContain('hunter2');
});

test('plain http to another machine needs an option that says what it does', () => {
  const url = createAuthorizationUrl({ ...request, baseUrl: 'http://mock:4010', dangerouslySendSecretsOverPlainHttp: true });
  expect(url.host).toBe('mock:4010');
});

test.each([
  { clientId: '' },
  { state: '' },
  { redirectUri: '' },
  { redirectUri: '/callback' },
  { redirectUri: 'https://app.example/callback#top' },
])('%o is refused before a home owner sees an error page', async (wrong) => {
  expect(await readRejection(() => createAuthorizationUrl({ ...request, ...wrong }))).toMatchObject({ code: 'invalid_argument' });
});

test('a state is 256 random bits, url-safe, and never the same', () => {
  const states = Array.from({ length: 1000 }, createState);
  expect(new Set(states).size).toBe(1000);
  for (const state of states) expect(state).toMatch(/^[\w-]{43}$/);
});
