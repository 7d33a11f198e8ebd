import { describe, expect, test } from 'vitest';
import { createBrowser, toAuthorizePath, walk } from '../harness/browser.ts';
import {
  createTestMock,
  developer,
  homeOwner,
  redirectUri,
  type TestMock,
  type Tokens,
  toHeaders,
} from '../harness/test-mock.ts';

async function exchange(mock: TestMock, location: URL): Promise<Tokens> {
  const code = location.searchParams.get('code') ?? '';
  const answer = await mock.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Tokens;
}

async function listSystems(mock: TestMock, { access_token }: Tokens): Promise<readonly number[]> {
  const answer = await mock.send('/api/v4/systems', { headers: toHeaders(access_token) });
  return ((await answer.json()) as { systems: { system_id: number }[] }).systems.map(({ system_id }) => system_id);
}

async function logIn(mock: TestMock, path = toAuthorizePath()) {
  const browser = createBrowser(mock);
  await browser.open(path);
  await browser.submit(path, homeOwner);
  await browser.open(path);
  return browser;
}

describe('the systems of a consent', () => {
  test('are all chosen at first', async () => {
    const mock = await createTestMock();
    const page = await (await (await logIn(mock)).open(toAuthorizePath())).text();
    expect(page.match(/type="checkbox" name="system_id" value="\d+" checked>/g)).toHaveLength(3);
  });

  test('may be some of those that the person has, and the tokens open these alone', async () => {
    const mock = await createTestMock();
    const tokens = await exchange(mock, await walk(mock, 'approve', { systems: [67] }));
    expect(await listSystems(mock, tokens)).toEqual([67]);
    const other = await mock.send('/api/v4/systems/698906018', { headers: toHeaders(tokens.access_token) });
    expect(other.status).toBe(403);
    expect((await mock.send('/api/v4/systems/67', { headers: toHeaders(tokens.access_token) })).status).toBe(200);
  });

  test('stay the same through a refresh', async () => {
    const mock = await createTestMock();
    const { refresh_token } = await exchange(mock, await walk(mock, 'approve', { systems: [67] }));
    const answer = await mock.token({ grant_type: 'refresh_token', refresh_token });
    expect(await listSystems(mock, (await answer.json()) as Tokens)).toEqual([67]);
  });

  test('of somebody else do not count', async () => {
    const mock = await createTestMock();
    const tokens = await exchange(mock, await walk(mock, 'approve', { systems: [72, 67, 1] }));
    expect(await listSystems(mock, tokens)).toEqual([67]);
  });

  test.each([
    ['none', []],
    ['those of somebody else', ['72']],
    ['what is no id', ['', 'NaN', '67 ', '067', '6.7e1', '<script>']],
  ])('are asked for again where the form has %s', async (_name, system_id) => {
    const mock = await createTestMock();
    const before = await mock.world.grants.list();
    const answer = await (await logIn(mock)).submit(toAuthorizePath(), { decision: 'approve', system_id });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/role="alert"[^>]*>Choose at least one system/);
    expect(await mock.world.grants.list()).toEqual(before);
  });

  test('cannot be lent by a person who has none', async () => {
    const mock = await createTestMock();
    const owner = await mock.world.people.byEmail(homeOwner.email);
    if (owner) await mock.world.people.put({ ...owner, systemIds: [] });
    const browser = await logIn(mock);
    expect(await (await browser.open(toAuthorizePath())).text()).toContain('no system that it could lend');
    expect((await browser.submit(toAuthorizePath(), { decision: 'approve' })).status).toBe(200);
    expect((await browser.submit(toAuthorizePath(), { decision: 'deny' })).headers.get('Location')).toContain('access_denied');
  });
});

describe('a consent that stands', () => {
  test('is asked again all the same', async () => {
    const mock = await createTestMock();
    const browser = await logIn(mock);
    expect((await browser.submit(toAuthorizePath(), { decision: 'approve' })).status).toBe(302);
    expect(await (await browser.open(toAuthorizePath())).text()).toContain('Allow Access');
  });

  test('is remembered under the switch, with its systems, until it is taken back', async () => {
    const mock = await createTestMock({ switches: { consent: 'remember' } });
    // The default world has the consent behind the code that the quick start prints.
    for (const { id } of await mock.world.grants.list()) await mock.world.grants.revoke(id);
    const browser = await logIn(mock);
    await browser.submit(toAuthorizePath(), { decision: 'approve', system_id: '67' });
    const answer = await browser.open(toAuthorizePath({ state: 'another' }));
    const location = new URL(answer.headers.get('Location') ?? '');
    expect(location.searchParams.get('state')).toBe('another');
    expect(await listSystems(mock, await exchange(mock, location))).toEqual([67]);
    expect((await mock.world.journal.list()).flatMap(({ steps }) => steps).map(({ verdict }) => verdict)).toContain('remembered');
    for (const { id } of await mock.world.grants.list()) await mock.world.grants.revoke(id);
    expect(await (await browser.open(toAuthorizePath())).text()).toContain('Allow Access');
  });

  test('to one application is none to another', async () => {
    const mock = await createTestMock({ switches: { consent: 'remember' } });
    const other = (await mock.world.applications.list()).find(({ clientId }) => clientId !== developer.clientId);
    const path = toAuthorizePath({ client_id: (await mock.world.applications.list())[2]?.clientId ?? '' });
    expect(other).toBeDefined();
    expect(await (await (await logIn(mock, path)).open(path)).text()).toContain('Allow Access');
  });
});

test.each([
  ['http://localhost:4020/cb', 'http:'],
  ['http://[::1]:4020/cb', 'http:'],
  ['http://a;sandbox/cb', 'http:'],
  ['https://app.example/cb', 'https:'],
  ['com.example.app:/cb', 'com.example.app:'],
])('the forms may lead to %s', async (redirect_uri, source) => {
  const mock = await createTestMock();
  const path = toAuthorizePath({ redirect_uri });
  const browser = await logIn(mock, path);
  for (const page of [await mock.send(path), await browser.open(path)]) {
    const policy = page.headers.get('Content-Security-Policy')?.split('; ') ?? [];
    expect(policy).toContain(`form-action 'self' ${source}`);
    expect(policy).not.toContain('sandbox');
  }
});
