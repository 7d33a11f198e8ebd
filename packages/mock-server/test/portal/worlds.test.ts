import { expect, test } from 'vitest';
import { createTestMock, homeOwner, type TestMock } from '../harness/test-mock.ts';
import { createDeveloper, createVisitor, createWatt, seededDeveloper } from '../harness/visitor.ts';

function createWorld({ worlds, world }: TestMock, id: string) {
  return worlds.create({ id, seed: 3, switches: world.switches, now: Date.parse('2030-01-01T00:00:00Z'), rate: 0 });
}

test('a page belongs to the world that its address names, and so do those that follow', async () => {
  const mock = await createTestMock();
  const world = await createWorld(mock, 'w-one');
  const visitor = createVisitor(mock);
  const page = await visitor.open('/portal?world=w-one');
  expect(page.text).toContain('World w-one');
  expect(page.headers.get('Date')).toBe('Tue, 01 Jan 2030 00:00:00 GMT');
  await visitor.open('/portal/log-in');
  await visitor.submit('/portal/log-in', seededDeveloper);
  const id = await createWatt(visitor);
  expect(await world.applications.byClientId(id)).toMatchObject({ name: 'Roof watch' });
  expect(await mock.world.applications.byClientId(id)).toBeUndefined();
  expect(await mock.worlds.directory.byClientId(id)).toBe('w-one');
});

test('an address moves a visitor to another world, and nobody who is logged in', async () => {
  const mock = await createTestMock();
  await createWorld(mock, 'w-one');
  await createWorld(mock, 'w-two');
  const visitor = createVisitor(mock);
  await visitor.open('/portal?world=w-one');
  expect((await visitor.open('/portal?world=w-two')).text).toContain('World w-two');
  expect((await visitor.open('/portal')).text).toContain('World w-two');
  const developer = await createDeveloper(mock, seededDeveloper, 'w-one');
  expect((await developer.open('/portal/applications?world=w-two')).text).toContain('World w-one');
  await developer.submit('/portal/log-out');
  expect((await developer.open('/portal')).text).toContain('World w-one');
});

test('a world that is unknown, or gone, is the default one', async () => {
  const mock = await createTestMock();
  await createWorld(mock, 'w-one');
  for (const name of ['nowhere', '__proto__', '', '<script>']) {
    expect((await createVisitor(mock).open(`/portal?world=${encodeURIComponent(name)}`)).text).not.toContain(
      'class="badge">World',
    );
  }
  const visitor = await createDeveloper(mock, seededDeveloper, 'w-one');
  await mock.worlds.delete('w-one');
  expect((await visitor.open('/portal/applications')).location).toBe('/portal/log-in');
  expect((await visitor.open('/portal')).text).not.toContain('class="badge">World');
});

test('accounts, mails, drafts and sessions of one world are not in another', async () => {
  const mock = await createTestMock();
  const world = await createWorld(mock, 'w-one');
  const visitor = createVisitor(mock);
  await visitor.open('/portal/sign-up?world=w-one');
  await visitor.submit('/portal/sign-up', { name: 'Ada', email: 'ada@example.com', password: 'a-long-password' });
  expect((await world.mailbox.list()).map(({ to }) => to)).toEqual(['ada@example.com']);
  expect(await mock.world.mailbox.list()).toEqual([]);
  expect(await mock.world.developers.byEmail('ada@example.com')).toBeUndefined();
  const other = createVisitor(mock);
  other.setCookie('heliostat_portal', (visitor.cookie('heliostat_portal') ?? '').replace('w-one', 'default'), '/portal');
  await other.open('/portal');
  expect((await other.post('/portal/log-out', { csrf: visitor.csrf() })).status).toBe(400);
});

test('a snapshot brings accounts and applications back', async () => {
  const mock = await createTestMock();
  const before = await mock.worlds.takeSnapshot(mock.world, 'before');
  const visitor = await createDeveloper(mock);
  const id = await createWatt(visitor);
  await mock.worlds.restore(mock.world, before);
  expect(await mock.world.applications.byClientId(id)).toBeUndefined();
  expect((await visitor.open('/portal/applications')).location).toBe('/portal/log-in');
});

test('a new world has the account for nothing: creating a hundred hashes no password', async () => {
  const mock = await createTestMock();
  const made = await Promise.all(Array.from({ length: 100 }, (_, at) => createWorld(mock, `w-${at}`)));
  for (const world of made) {
    expect(await world.developers.byEmail(seededDeveloper.email)).toMatchObject({
      password: { clear: seededDeveloper.password },
    });
  }
});

test.each(['portal', 'enlighten'])('a cookie of %s from before a reset or a restore is nobody’s after it', async (place) => {
  const account = place === 'portal' ? seededDeveloper : homeOwner;
  const inside = place === 'portal' ? '/portal/applications' : '/enlighten';
  const mock = await createTestMock();
  const start = await mock.worlds.takeSnapshot(mock.world, 'start');
  const enter = async () => {
    const visitor = createVisitor(mock);
    await visitor.open(`/${place}/log-in`);
    await visitor.submit(`/${place}/log-in`, account);
    expect((await visitor.open(inside)).status).toBe(200);
    return visitor;
  };
  const first = await enter();
  await mock.worlds.reset(mock.world);
  const second = await enter();
  expect((await first.open(inside)).location).toBe(`/${place}/log-in`);
  await mock.worlds.restore(mock.world, start);
  await enter();
  for (const each of [first, second]) expect((await each.open(inside)).location).toBe(`/${place}/log-in`);
});

test('a cookie of a world that was deleted is nobody’s in a later one of the same id', async () => {
  const mock = await createTestMock();
  await createWorld(mock, 'w-one');
  const first = await createDeveloper(mock, seededDeveloper, 'w-one');
  await mock.worlds.delete('w-one');
  await createWorld(mock, 'w-one');
  await createDeveloper(mock, seededDeveloper, 'w-one');
  expect((await first.open('/portal/applications')).location).toBe('/portal/log-in');
});

test('the same requests get the same cookies, resets included', async () => {
  const run = async () => {
    const mock = await createTestMock();
    const before = (await createDeveloper(mock)).cookie('heliostat_portal');
    await mock.worlds.reset(mock.world);
    return [before, (await createDeveloper(mock)).cookie('heliostat_portal')];
  };
  expect(await run()).toEqual(await run());
});

test('a visit that runs during a reset leaves no trace in what comes after', async () => {
  const mock = await createTestMock();
  const visitor = createVisitor(mock);
  await visitor.open('/portal/sign-up');
  const fresh = { name: 'Ada', password: 'a-long-password' };
  const posts = Array.from({ length: 5 }, (_, at) =>
    visitor.post('/portal/sign-up', { ...fresh, email: `ada-${at}@example.com` }),
  );
  await mock.worlds.reset(mock.world);
  expect((await Promise.all(posts)).map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
  expect(await mock.world.mailbox.list()).toEqual([]);
  expect(await mock.world.developers.byEmail('ada-0@example.com')).toBeUndefined();
});

test.each(['/portal', '/portal/sign-up', '/enlighten'])(
  '%s of a world that is not there is 404, and not another world',
  async (path) => {
    const mock = await createTestMock();
    const answer = await mock.fetch(new Request(`http://mock.test${path}?world=mistyped`));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no such world');
  },
);
