import { beforeEach, describe, expect, test } from 'vitest';
import type { Application } from '../../src/records/applications.ts';
import type { World } from '../../src/records/world.ts';
import { createTestMock, homeOwner, type TestMock, type Tokens } from '../harness/test-mock.ts';
import { createTestWorld, findApplication, logIn, toBasic } from './world-client.ts';

let mock: TestMock;
let world: World;
let application: Application;
let tokens: Tokens;
beforeEach(async () => {
  mock = await createTestMock();
  world = await createTestWorld(mock);
  application = await findApplication(world, 'Partner');
  tokens = await logIn(mock, world);
  for (const each of mock.worlds.list()) await each.journal.clear();
});

/** The id of the one world whose journal has the request. */
async function send(path: string, init: RequestInit = {}): Promise<string> {
  await mock.send(path, init);
  const counts = await Promise.all(
    mock.worlds.list().map(async ({ id, journal }) => [id, (await journal.list()).length] as const),
  );
  const written = counts.filter(([, count]) => count > 0);
  expect(written).toEqual([[expect.any(String), 1]]);
  return String(written[0]?.[0]);
}

const form = (fields: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(fields) });

describe('a request names its world by', () => {
  test('an API key in the query', async () => {
    expect(await send(`/api/v4/systems?key=${application.apiKey}`)).toBe('w-1');
  });

  test('an API key in a header', async () => {
    expect(await send('/api/v4/systems', { headers: { key: application.apiKey } })).toBe('w-1');
  });

  test('an API key in a form', async () => {
    expect(await send('/api/v4/systems/search', form({ key: application.apiKey }))).toBe('w-1');
  });

  test('the token alone, where no key came with it', async () => {
    expect(await send('/api/v4/systems', { headers: { Authorization: `Bearer ${tokens.access_token}` } })).toBe('w-1');
  });

  test('the client id of a Basic header', async () => {
    expect(await send('/oauth/token', { ...form({ grant_type: 'x' }), headers: { Authorization: toBasic(application) } })).toBe(
      'w-1',
    );
    await world.journal.clear();
    const wrong = { clientId: application.clientId, clientSecret: 'wrong' };
    expect(await send('/oauth/token', { ...form({}), headers: { Authorization: toBasic(wrong) } })).toBe('w-1');
  });

  test('the client id in the query of the authorization page', async () => {
    expect(await send(`/oauth/authorize?response_type=code&client_id=${application.clientId}`)).toBe('w-1');
  });

  test('the client id in a form', async () => {
    expect(await send('/oauth/token', form({ client_id: application.clientId }))).toBe('w-1');
  });

  test('the session of a browser, where nothing else does', async () => {
    const { clientId } = await findApplication(world, 'Watt');
    const path = `/oauth/authorize?response_type=code&client_id=${clientId}&redirect_uri=http://127.0.0.1:4020/callback`;
    const page = await mock.send(path);
    const [cookie = ''] = page.headers.get('Set-Cookie')?.split(';') ?? [];
    await world.journal.clear();
    expect(await send('/oauth/authorize', { headers: { Cookie: cookie } })).toBe('w-1');
  });
});

describe('what names no world belongs to the default one', () => {
  test.each<[what: string, path: string, init: RequestInit]>([
    ['nothing', '/api/v4/systems', {}],
    ['an unknown key', '/api/v4/systems?key=00000000000000000000000000000000', {}],
    ['an unknown client', '/oauth/token', { method: 'POST', headers: { Authorization: `Basic ${btoa('nobody:x')}` } }],
    ['a Basic header that is no base64', '/oauth/token', { method: 'POST', headers: { Authorization: 'Basic %%%' } }],
    ['a token that is none', '/api/v4/systems', { headers: { Authorization: 'Bearer a.b.c' } }],
    [
      'a session of a world that is not there',
      '/oauth/authorize',
      { headers: { Cookie: 'heliostat_session=w-9.00000000-0000-4000-8000-000000000000' } },
    ],
    ['a session that is none', '/oauth/authorize', { headers: { Cookie: 'heliostat_session=w-1' } }],
  ])('%s', async (_what, path, init) => {
    expect(await send(path, init)).toBe('default');
  });
});

test('where a request names two, the key decides, and the other world lets nobody in', async () => {
  const other = await createTestWorld(mock, { id: 'w-2' });
  const headers = { Authorization: `Bearer ${tokens.access_token}`, key: (await findApplication(other, 'Partner')).apiKey };
  expect((await mock.send('/api/v4/systems', { headers })).status).toBe(401);
  expect([(await world.journal.list()).length, (await other.journal.list()).length]).toEqual([0, 1]);
});

test('an unreadable request is in the journal of the world that its key names', async () => {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{' };
  expect(await send(`/api/v4/systems/search?key=${application.apiKey}`, init)).toBe('w-1');
});

test('the people of one world cannot log in to the applications of another by what changed in one', async () => {
  const person = await world.people.byEmail(homeOwner.email);
  if (!person) throw new Error('The world has no home owner.');
  await world.people.put({ ...person, password: 'only-here' });
  const log = async (each: World) =>
    (
      await mock.token(
        { grant_type: 'password', username: homeOwner.email, password: 'only-here' },
        await findApplication(each, 'Partner'),
      )
    ).status;
  expect([await log(world), await log(mock.world)]).toEqual([200, 400]);
});
