import { createManualClock, createMockServer } from '@heliostat/mock-server';
import { openSqliteStores } from '@heliostat/mock-server/sqlite';
import { expect, test } from 'vitest';
import { diffSnapshots } from '../../src/records/diff-snapshots.ts';
import { toDescription } from '../../src/records/to-description.ts';
import { toSnapshot } from '../../src/records/to-snapshot.ts';
import { createTestMock, midsummer } from '../harness/test-mock.ts';
import { createDeveloper, createVisitor } from '../harness/visitor.ts';
import { createFolder } from '../store/create-folder.ts';
import { createTestWorld, findApplication, list, logIn, refresh } from './world-client.ts';

test('worlds go on after a restart: credentials, tokens, counters, clocks, switches, snapshots, and ids stay given', async () => {
  const folder = createFolder();
  const before = openSqliteStores(folder);
  const first = await createTestMock({ stores: before });
  const one = await createTestWorld(first, { id: await first.worlds.createId(), now: midsummer, rate: 0 });
  const gone = await createTestWorld(first, { id: await first.worlds.createId() });
  const tokens = await logIn(first, one);
  await list(first, one, tokens.access_token);
  await first.worlds.takeSnapshot(one, 's');
  one.clock.advance(3_600_000);
  one.setSwitches({ ...one.switches, rotation: 'lenient' });
  await first.worlds.save(one);
  await first.worlds.delete(gone.id);
  const [told, content] = [await toDescription(one), await toSnapshot(one, 'last')];
  await before.close();

  const after = openSqliteStores(folder);
  const second = await createTestMock({ stores: after, seed: 99 });
  const again = second.worlds.get(one.id);
  if (!again) throw new Error('The world is gone.');
  expect(second.worlds.list().map(({ id }) => id)).toEqual(['default', 'w1']);
  expect(await toDescription(again)).toEqual(told);
  expect(diffSnapshots(content, await toSnapshot(again, 'again'))).toEqual([]);
  expect(again.switches.rotation).toBe('lenient');
  expect(await list(second, again, tokens.access_token)).toBe(200);
  expect((await refresh(second, again, tokens.refresh_token)).status).toBe(200);
  const [month] = await again.hits.read(await findApplication(again, 'Partner'), undefined, midsummer);
  expect(month?.hits).toBe(2);
  expect(await second.worlds.listSnapshots(again)).toEqual(['s']);
  expect(await second.worlds.createId()).toBe('w3');
  expect((await second.worlds.readSettings(second.world)).seed).toBe(1);
  await after.close();
});

test('worlds of a version that knew fewer switches have the defaults of those that came since', async () => {
  const folder = createFolder();
  const before = openSqliteStores(folder);
  const first = await createTestMock({ stores: before });
  const one = await createTestWorld(first);
  await first.worlds.takeSnapshot(one, 's');
  const { consent: _one, quota: _other, ...fewer } = { ...one.switches, rotation: 'lenient' as const };
  const clock = createManualClock(midsummer);
  for (const [store, collection, key] of [
    ['worlds', 'worlds', 'w-1'],
    ['worlds', 'snapshots/w-1', 's'],
    ['world/w-1', 'world', 'state'],
  ] as const) {
    const opened = before.open(store, clock);
    const value = (await opened.get<object>(collection, key)) ?? {};
    await opened.put(collection, key, { ...value, switches: fewer });
  }
  await before.close();

  const after = openSqliteStores(folder);
  const { worlds } = await createTestMock({ stores: after });
  const again = worlds.get('w-1');
  if (!again) throw new Error('The world is gone.');
  const expected = { ...fewer, consent: 'ask', quota: 'enforce' };
  expect(again.switches).toEqual(expected);
  expect((await worlds.readSettings(again)).switches).toEqual(expected);
  expect((await worlds.readSnapshot(again, 's'))?.switches).toEqual(expected);
  await after.close();
});

test('a world on real time has not stood still while nobody ran it', async () => {
  const folder = createFolder();
  const clock = createManualClock(midsummer);
  for (const expected of [0, 60_000, 120_000]) {
    const stores = openSqliteStores(folder);
    const { world } = await createMockServer({ stores, clock, now: 0 });
    expect(world.clock.now()).toBe(expected);
    await stores.close();
    clock.advance(60_000);
  }
});

test('the same requests get the same bytes from SQLite as from memory', async () => {
  const run = async (options: Parameters<typeof createTestMock>[0]) => {
    const mock = await createTestMock(options);
    const world = await createTestWorld(mock, { now: midsummer, rate: 0 });
    const tokens = await logIn(mock, world);
    const next = await (await refresh(mock, world, tokens.refresh_token)).text();
    await list(mock, world, tokens.access_token);
    await mock.signIn();
    return [tokens, next, await toDescription(world), await world.journal.list(), await mock.world.journal.list()];
  };
  const stores = openSqliteStores(createFolder());
  expect(await run({ stores })).toEqual(await run({}));
  await stores.close();
});

test('a cookie from before a reset is nobody’s after a restart, either', async () => {
  const folder = createFolder();
  const before = openSqliteStores(folder);
  const first = await createTestMock({ stores: before });
  const old = await createDeveloper(first);
  await first.worlds.reset(first.world);
  await before.close();

  const after = openSqliteStores(folder);
  const second = await createTestMock({ stores: after });
  await createDeveloper(second);
  const visitor = createVisitor(second);
  visitor.setCookie('heliostat_portal', old.cookie('heliostat_portal') ?? '', '/portal');
  expect((await visitor.open('/portal/applications')).location).toBe('/portal/log-in');
  await after.close();
});
