import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApplication } from '../../src/records/create-application.ts';
import { toDescription } from '../../src/records/to-description.ts';
import type { World } from '../../src/records/world.ts';
import { createMemoryStores } from '../../src/store/memory-store.ts';
import { openSqliteStores } from '../../src/store/sqlite-stores.ts';
import type { Stores } from '../../src/store/store.ts';
import { createTestMock, midsummer, type TestMock, type Tokens } from '../harness/test-mock.ts';
import { createFolder } from '../store/create-folder.ts';
import { createTestWorld, findApplication, list, logIn, refresh } from './world-client.ts';

const day = 86_400_000;

describe.each<[place: string, createStores: () => Stores]>([
  ['in memory', createMemoryStores],
  ['in SQLite', () => openSqliteStores(createFolder())],
])('%s', (_place, createStores) => {
  let stores: Stores;
  let mock: TestMock;
  let world: World;
  beforeEach(async () => {
    stores = createStores();
    mock = await createTestMock({ stores });
    world = await createTestWorld(mock, { now: midsummer, rate: 0 });
  });
  afterEach(() => stores.close());

  describe('a reset', () => {
    test('puts a world back to its beginning, to the last entry', async () => {
      const before = [await toDescription(world), await world.store.dump()];
      const { access_token } = await logIn(mock, world);
      await list(mock, world, access_token);
      world.clock.advance(40 * day);
      world.clock.setRate(60);
      world.setSwitches({ ...world.switches, rotation: 'lenient' });
      await world.applications.put({ ...(await createApplication(world.chance)), name: 'Mine' });
      await world.people.delete('homeowner@example.com');
      await world.sites.delete(67);
      await mock.worlds.reset(world);
      expect([await toDescription(world), await world.store.dump()]).toEqual(before);
      expect(world.switches.rotation).toBe('strict');
      expect(await list(mock, world, access_token)).toBe(401);
    });

    test('of one world changes no other', async () => {
      const other = await createTestWorld(mock, { id: 'w-2' });
      const { access_token } = await logIn(mock, other);
      const before = await other.store.dump();
      await mock.worlds.reset(world);
      await mock.worlds.reset(mock.world);
      expect(await other.store.dump()).toEqual(before);
      expect(await list(mock, other, access_token)).toBe(200);
    });

    test('a run after it answers the same bytes as the first', async () => {
      const run = async () => {
        const tokens = await logIn(mock, world);
        return [tokens, await (await refresh(mock, world, tokens.refresh_token)).json(), await world.journal.list()];
      };
      const first = await run();
      await mock.worlds.reset(world);
      expect(await run()).toEqual(first);
    });

    test('ends the credentials of what was created since', async () => {
      const mine = { ...(await createApplication(world.chance)), name: 'Mine' };
      await world.applications.put(mine);
      expect(mock.worlds.directory.byApiKey(mine.apiKey)).toBe('w-1');
      await mock.worlds.reset(world);
      expect([mock.worlds.directory.byApiKey(mine.apiKey), mock.worlds.directory.byClientId(mine.clientId)]).toEqual([
        undefined,
        undefined,
      ]);
    });

    test('leaves everybody the same world', async () => {
      const { clock } = world;
      await mock.worlds.reset(world);
      expect(mock.worlds.get('w-1')).toBe(world);
      expect(mock.worlds.list()).toContain(world);
      world.clock.set(5);
      expect(clock.now()).toBe(5);
      await logIn(mock, world);
      expect(await world.journal.list()).toHaveLength(1);
    });
  });

  describe('a snapshot', () => {
    test('brings back tokens, counters, clock and switches, and what came after is gone', async () => {
      const first = await logIn(mock, world);
      await list(mock, world, first.access_token);
      const snapshot = await mock.worlds.takeSnapshot(world, 'before');
      const second = (await (await refresh(mock, world, first.refresh_token)).json()) as Tokens;
      world.clock.advance(3 * day);
      world.setSwitches({ ...world.switches, quota: 'enforce' });
      expect((await refresh(mock, world, first.refresh_token)).status).toBe(400);
      await mock.worlds.restore(world, snapshot);
      expect(world.clock.now()).toBe(midsummer);
      expect(world.switches.quota).toBe('count');
      expect(await list(mock, world, second.access_token)).toBe(401);
      expect(await list(mock, world, first.access_token)).toBe(200);
      const [month] = await world.hits.read(await findApplication(world, 'Partner'), undefined, midsummer);
      expect(month?.hits).toBe(2);
      expect((await refresh(mock, world, first.refresh_token)).status).toBe(200);
    });

    test('works as often as it is asked for, and is no part of what it keeps', async () => {
      await mock.worlds.takeSnapshot(world, 'start');
      for (let at = 0; at < 3; at++) {
        await logIn(mock, world);
        const snapshot = await mock.worlds.readSnapshot(world, 'start');
        if (!snapshot) throw new Error('The snapshot is gone.');
        await mock.worlds.restore(world, snapshot);
        expect(await world.tokens.list()).toEqual([]);
        expect(await mock.worlds.takeSnapshot(world, 'again')).toEqual({ ...snapshot, id: 'again' });
      }
      expect(await mock.worlds.listSnapshots(world)).toEqual(['start', 'again']);
      expect(await mock.worlds.listSnapshots(mock.world)).toEqual([]);
    });

    test('leaves the journal as it is, so that its numbers go on', async () => {
      await logIn(mock, world);
      const snapshot = await mock.worlds.takeSnapshot(world, 's');
      expect(JSON.stringify(snapshot)).not.toContain('journal');
      await logIn(mock, world);
      const before = await world.journal.list();
      await mock.worlds.restore(world, snapshot);
      expect(await world.journal.list()).toEqual(before);
      await logIn(mock, world);
      expect((await world.journal.list()).map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(await world.journal.count()).toBe(3);
    });

    test('that is deleted is gone with what it held, and no other is', async () => {
      for (const id of ['one', 'two']) await mock.worlds.takeSnapshot(world, id);
      expect([await mock.worlds.deleteSnapshot(world, 'one'), await mock.worlds.deleteSnapshot(world, 'one')]).toEqual([
        true,
        false,
      ]);
      expect(await mock.worlds.listSnapshots(world)).toEqual(['two']);
      expect(await mock.worlds.readSnapshot(world, 'one')).toBeUndefined();
      expect((await mock.worlds.readSnapshot(world, 'two'))?.id).toBe('two');
    });

    test('lets a clock run on from its instant, at its rate', async () => {
      world.clock.setRate(60);
      mock.clock.advance(1_000);
      const snapshot = await mock.worlds.takeSnapshot(world, 's');
      world.clock.setRate(0);
      mock.clock.advance(500_000);
      await mock.worlds.restore(world, snapshot);
      expect(world.clock.now()).toBe(midsummer + 60_000);
      mock.clock.advance(1_000);
      expect(world.clock.now()).toBe(midsummer + 120_000);
    });

    test('brings back an application with its credentials, and those that it got later lead nowhere', async () => {
      const application = await findApplication(world, 'Partner');
      const snapshot = await mock.worlds.takeSnapshot(world, 's');
      const changed = { ...application, apiKey: '0'.repeat(32), clientSecret: '1'.repeat(32) };
      await world.applications.put(changed);
      expect(mock.worlds.directory.byApiKey(application.apiKey)).toBeUndefined();
      await mock.worlds.restore(world, snapshot);
      expect(mock.worlds.directory.byApiKey(changed.apiKey)).toBeUndefined();
      expect(await list(mock, world, (await logIn(mock, world)).access_token)).toBe(200);
    });
  });

  describe('a request that runs while its world is replaced', () => {
    /** Starts calls in all their stages, and replaces the world in between. */
    async function race(replace: () => Promise<void>): Promise<readonly number[]> {
      const { access_token } = await logIn(mock, world);
      const application = await findApplication(world, 'Partner');
      const init = { headers: { Authorization: `Bearer ${access_token}`, key: application.apiKey } };
      const answers: Promise<Response>[] = [];
      for (let at = 0; at < 30; at++) {
        answers.push(mock.send('/api/v4/systems', init));
        // Each start a step later than the one before.
        await null;
      }
      await replace();
      return (await Promise.all(answers)).map(({ status }) => status);
    }

    test('is answered as if it had come before a reset or after, and leaves no trace of half of it', async () => {
      const before = await world.store.dump();
      const statuses = await race(() => mock.worlds.reset(world));
      // After the reset, the token is unknown; nothing else may be said, least of all 500.
      expect(statuses.filter((status) => status !== 200 && status !== 401)).toEqual([]);
      const late = (await world.journal.list()).length;
      await mock.worlds.reset(world);
      expect(await world.store.dump()).toEqual(before);
      expect(late).toBe(statuses.filter((status) => status === 401).length);
    });

    test('is answered as if it had come before a restore or after, and counts where it says so', async () => {
      const snapshot = await mock.worlds.takeSnapshot(world, 's');
      await race(() => mock.worlds.restore(world, snapshot));
      const [month] = await world.hits.read(await findApplication(world, 'Partner'), undefined, world.clock.now());
      const bill = await world.bills.read('2026-06', []);
      // Tokens of before are unknown after: nothing that was restored may have been hit.
      expect([month?.hits, bill.hits]).toEqual([0, 0]);
    });

    test('of a world that is deleted is answered as if it had come before or after', async () => {
      const statuses = await race(() => mock.worlds.delete('w-1'));
      expect(statuses.filter((status) => status !== 200 && status !== 401)).toEqual([]);
      expect(mock.worlds.get('w-1')).toBeUndefined();
      expect((await createTestWorld(mock)).clock.now()).toBe(midsummer);
      expect(await mock.worlds.get('w-1')?.journal.list()).toEqual([]);
    });

    test('cannot take a credential from the world that came instead', async () => {
      const old = mock.worlds.pin('w-1');
      const application = await findApplication(world, 'Partner');
      await mock.worlds.reset(world);
      await old.applications.delete(application.clientId);
      await old.applications.put({ ...application, apiKey: '0'.repeat(32) });
      expect(mock.worlds.directory.byApiKey('0'.repeat(32))).toBeUndefined();
      expect((await logIn(mock, world)).access_token).toBeDefined();
    });
  });

  describe('a world that is deleted', () => {
    test('takes its credentials, tokens and snapshots along', async () => {
      const application = await findApplication(world, 'Partner');
      const { access_token } = await logIn(mock, world);
      await mock.worlds.takeSnapshot(world, 's');
      await mock.worlds.delete('w-1');
      const headers = { Authorization: `Bearer ${access_token}`, key: application.apiKey };
      expect((await mock.send('/api/v4/systems', { headers })).status).toBe(401);
      expect((await mock.token({ grant_type: 'password' }, application)).status).toBe(401);
      const again = await createTestWorld(mock, { seed: 8 });
      expect(await mock.worlds.listSnapshots(again)).toEqual([]);
      expect(mock.worlds.directory.byApiKey(application.apiKey)).toBeUndefined();
    });

    test('is nowhere any more, and nothing can be done with it', async () => {
      await mock.worlds.delete('w-1');
      expect([mock.worlds.get('w-1'), mock.worlds.list().length]).toEqual([undefined, 1]);
      const snapshot = { id: 's', clock: world.clock.state(), switches: world.switches, entries: [] };
      for (const act of [
        () => mock.worlds.reset(world),
        () => mock.worlds.restore(world, snapshot),
        () => mock.worlds.readSettings(world),
      ]) {
        await expect(act()).rejects.toThrow('There is no world w-1 any more.');
      }
      await expect(mock.worlds.delete('w-1')).resolves.toBeUndefined();
    });

    test('is never the default one', async () => {
      await mock.worlds.delete('default');
      expect(mock.worlds.get('default')).toBe(mock.world);
    });
  });
});
