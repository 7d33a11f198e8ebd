import { describe, expect, test } from 'vitest';
import { createBrowser, createCode, toAuthorizePath, walk } from '../harness/browser.ts';
import {
  createTestMock,
  developer,
  homeOwner,
  installer,
  redirectUri,
  type TestMock,
  type Tokens,
  toHeaders,
} from '../harness/test-mock.ts';
import { createVisitor, readFault, type Visitor } from '../harness/visitor.ts';

async function logIn(mock: TestMock, person: { email: string; password: string } = homeOwner): Promise<Visitor> {
  const visitor = createVisitor(mock);
  await visitor.open('/enlighten/log-in');
  await visitor.submit('/enlighten/log-in', person);
  return visitor;
}

async function exchange(mock: TestMock, code: string): Promise<Tokens> {
  const answer = await mock.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  return (await answer.json()) as Tokens;
}

async function readVerdict({ world }: TestMock) {
  return (await world.journal.list()).at(-1)?.steps.at(-1)?.verdict;
}

test('a log-in is of a person, and not of an address that somebody else gets later', async () => {
  const mock = await createTestMock();
  const visitor = await logIn(mock);
  const holly = await mock.world.people.byEmail(homeOwner.email);
  if (!holly) throw new Error('Nobody has the address.');
  await mock.world.people.move(holly.email, { ...holly, email: 'holly@example.org' });
  await mock.world.people.put({ ...holly, userId: '1000001', systemIds: [] });
  const { text } = await visitor.open('/enlighten');
  expect(text).toContain('holly@example.org');
  expect(text).not.toContain(homeOwner.email);
  await mock.world.people.delete('holly@example.org');
  expect((await visitor.open('/enlighten')).location).toContain('/enlighten/log-in');
});

describe('the list', () => {
  test('tells name, developer, access controls, systems and since when', async () => {
    const mock = await createTestMock();
    const visitor = await logIn(mock);
    const { text } = await visitor.open('/enlighten');
    for (const part of [
      'Quick start application',
      'Heliostat',
      'System Details',
      'Bungalow with 35 modules',
      '67',
      '21 Jun 2026 12:00 UTC',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Workshop on cellular');
  });

  test('has one entry an application, with the systems of all its consents and the time of the first', async () => {
    const mock = await createTestMock();
    mock.clock.advance(3_600_000);
    await walk(mock, 'approve');
    const { text } = await (await logIn(mock)).open('/enlighten');
    expect(text.match(/<li class="card">/g)).toHaveLength(1);
    expect(text).toContain('21 Jun 2026 12:00 UTC');
    expect(text).not.toContain('13:00');
  });

  test('has nothing of other people, and says so when it is empty', async () => {
    const mock = await createTestMock();
    const visitor = await logIn(mock, { email: 'neighbour@example.com', password: 'south-gable-72' });
    expect((await visitor.open('/enlighten')).text).toContain('No application may read your systems.');
  });

  test('has the Partner application of an installer who logged in there', async () => {
    const mock = await createTestMock();
    await mock.signInInstaller();
    expect((await (await logIn(mock, installer)).open('/enlighten')).text).toContain('Quick start partner application');
  });
});

describe('taking access back', () => {
  test('refuses the next call and the next refresh, for every consent to the application', async () => {
    const mock = await createTestMock();
    const first = await mock.signIn();
    const second = await exchange(mock, await createCode(mock));
    const pending = await createCode(mock);
    const visitor = await logIn(mock);
    const page = await visitor.submit('/enlighten/revoke', { client_id: developer.clientId });
    expect(page.text).toContain('The access is taken back.');
    expect(page.text).toContain('No application may read your systems.');
    for (const { access_token, refresh_token } of [first, second]) {
      const call = await mock.send('/api/v4/systems', { headers: toHeaders(access_token) });
      expect([call.status, await readVerdict(mock)]).toEqual([401, 'bearer_revoked']);
      const refresh = await mock.token({ grant_type: 'refresh_token', refresh_token });
      expect([refresh.status, await refresh.json()]).toEqual([400, expect.objectContaining({ error: 'invalid_grant' })]);
    }
    const late = await mock.token({ grant_type: 'authorization_code', code: pending, redirect_uri: redirectUri });
    expect([late.status, await late.json()]).toEqual([400, expect.objectContaining({ error: 'invalid_grant' })]);
  });

  test('leaves other applications and other people alone', async () => {
    const mock = await createTestMock();
    const { access_token } = await mock.signIn();
    const neighbour = await logIn(mock, { email: 'neighbour@example.com', password: 'south-gable-72' });
    expect((await neighbour.post('/enlighten/revoke', { client_id: developer.clientId })).status).toBe(303);
    const owner = await logIn(mock);
    for (const client_id of ['', 'nobody', '__proto__', '0'.repeat(32)]) {
      expect((await owner.post('/enlighten/revoke', { client_id })).status).toBe(303);
    }
    expect((await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status).toBe(200);
  });

  test('ends with a new consent, which begins anew', async () => {
    const mock = await createTestMock();
    await (await logIn(mock)).submit('/enlighten/revoke', { client_id: developer.clientId });
    mock.clock.advance(60_000);
    const { access_token } = await exchange(mock, await createCode(mock));
    expect((await mock.send('/api/v4/systems', { headers: toHeaders(access_token) })).status).toBe(200);
    expect((await (await logIn(mock)).open('/enlighten')).text).toContain('21 Jun 2026 12:01 UTC');
  });
});

describe('logging in', () => {
  test.each([
    ['a wrong password', { ...homeOwner, password: 'wrong' }],
    ['nobody', { email: 'nobody@example.com', password: 'x' }],
    ['a developer', { email: 'developer@example.com', password: 'open-meadow-12' }],
  ])('refuses %s in the same words', async (_name, fields) => {
    const visitor = createVisitor(await createTestMock());
    await visitor.open('/enlighten/log-in');
    const page = await visitor.post('/enlighten/log-in', fields);
    expect([page.status, readFault(page, 'email')]).toEqual([422, 'The email or the password is wrong.']);
    expect(page.text).not.toContain('value="wrong"');
  });

  test('holds on the consent page, too, and log-out ends both', async () => {
    const mock = await createTestMock();
    const visitor = await logIn(mock);
    expect((await visitor.open(toAuthorizePath())).text).toContain('Allow Access');
    await visitor.open('/enlighten');
    await visitor.submit('/enlighten/log-out');
    expect((await visitor.open(toAuthorizePath())).text).toContain('Log in to Enlighten');
    expect((await visitor.open('/enlighten')).location).toBe('/enlighten/log-in');
  });

  test('at a consent page holds here', async () => {
    const mock = await createTestMock();
    const browser = createBrowser(mock);
    await browser.open(toAuthorizePath());
    const answer = await browser.submit(toAuthorizePath(), homeOwner);
    const [cookie = ''] = answer.headers.getSetCookie();
    const visitor = createVisitor(mock);
    visitor.setCookie('heliostat_session', /=([^;]+)/.exec(cookie)?.[1] ?? '', '/');
    expect((await visitor.open('/enlighten')).text).toContain(homeOwner.email);
  });

  test('gives another session', async () => {
    const mock = await createTestMock();
    const visitor = createVisitor(mock);
    await visitor.open('/enlighten/log-in');
    const planted = visitor.cookie('heliostat_session');
    await visitor.submit('/enlighten/log-in', homeOwner);
    expect(visitor.cookie('heliostat_session')).not.toBe(planted);
  });

  test('at the portal is no log-in here, nor the reverse', async () => {
    const mock = await createTestMock();
    const visitor = await logIn(mock);
    expect((await visitor.open('/portal/applications')).location).toBe('/portal/log-in');
    const crossed = createVisitor(mock);
    crossed.setCookie('heliostat_portal', visitor.cookie('heliostat_session') ?? '', '/portal');
    expect((await crossed.open('/portal/applications')).location).toBe('/portal/log-in');
  });
});
