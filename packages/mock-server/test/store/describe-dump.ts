import { createManualClock, type ManualClock } from '@heliostat/mock-server';
import { beforeEach, describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import type { Store, StoreEntry } from '../../src/store/store.ts';

const start = 1_000_000;

/**
 * What every store promises about its whole content.
 *
 * @param create an empty store whose expiries follow the clock
 */
export function describeDump(name: string, create: (clock: ManualClock) => Store | Promise<Store>): void {
  describe(`${name}, dump and load`, () => {
    let clock: ManualClock;
    let store: Store;
    beforeEach(async () => {
      clock = createManualClock(start);
      store = await create(clock);
      await fill(store);
    });

    test('a dump says everything once, collections in the order of first puts', async () => {
      const dump = await store.dump();
      expect(dump).toHaveLength(6);
      expect(toCollections(dump)).toEqual({
        sites: [
          ['c', 'C', undefined],
          ['a', { ids: [1] }, undefined],
          ['\ud800', null, undefined],
        ],
        codes: [
          ['short', 'short', start + 1],
          ['long', 'long', start + 2],
        ],
        hits: [['minute', 3, start + 60_000]],
      });
    });

    test('what expired is in it, since the clock may go back', async () => {
      const before = await store.dump();
      clock.set(start + 86_400_000);
      expect(await store.dump()).toEqual(before);
    });

    test('what was deleted and what was taken is not', async () => {
      await store.delete('sites', 'a');
      await store.take('codes', 'short');
      const left = (await store.dump()).map(({ key }) => key);
      expect([...left].sort()).toEqual(['c', 'long', 'minute', '\ud800']);
    });

    test('a dump is a copy', async () => {
      const before = structuredClone(await store.dump());
      for (const { value } of await store.dump()) (value as { ids?: number[] } | null)?.ids?.push(2);
      expect(await store.dump()).toEqual(before);
    });

    test('a load ends everything else, and is a copy', async () => {
      const value = { ids: [1] };
      await store.load([{ collection: 'sites', key: 'new', value, expiresAt: undefined }]);
      value.ids.push(2);
      expect(await store.dump()).toEqual([{ collection: 'sites', key: 'new', value: { ids: [1] }, expiresAt: undefined }]);
      expect([await store.get('sites', 'c'), await store.list('codes'), await store.get('hits', 'minute')]).toEqual([
        undefined,
        [],
        undefined,
      ]);
      await store.load([]);
      expect(await store.dump()).toEqual([]);
    });

    test('a dump that is loaded again changes nothing: values, order, expiries and counters go on', async () => {
      const before = await store.dump();
      await store.put('sites', 'b', 'later');
      await store.put('sites', 'c', 'changed');
      await store.increment('hits', 'minute');
      await store.load(before);
      expect(await store.dump()).toEqual(before);
      expect(await store.list('sites')).toEqual(['C', { ids: [1] }, null]);
      await store.put('sites', 'c', 'changed');
      await store.put('sites', 'z', 'last');
      expect(await store.list('sites')).toEqual(['changed', { ids: [1] }, null, 'last']);
      expect(await store.increment('hits', 'minute', 1, { expiresAt: start + 60_000 })).toBe(4);
      clock.set(start + 1);
      expect(await store.list('codes')).toEqual(['long']);
      clock.set(start);
      expect(await store.list('codes')).toEqual(['short', 'long']);
    });

    test('what was loaded already expired shows once the clock is back', async () => {
      await store.load([{ collection: 'codes', key: 'old', value: 'old', expiresAt: start - 1 }]);
      expect(await store.get('codes', 'old')).toBeUndefined();
      clock.set(start - 2);
      expect(await store.get('codes', 'old')).toBe('old');
    });

    test('a dump goes through a memory store and back, collection by collection', async () => {
      const before = await store.dump();
      const other = createMemoryStore(clock);
      await other.load(before);
      await store.load(await other.dump());
      expect(toCollections(await store.dump())).toEqual(toCollections(before));
      expect(toCollections(await other.dump())).toEqual(toCollections(before));
    });
  });
}

/** Three collections, filled in turns. */
async function fill(store: Store): Promise<void> {
  await store.put('sites', 'c', 'c');
  await store.put('codes', 'short', 'short', { expiresAt: start + 1 });
  await store.put('sites', 'a', { ids: [1] });
  await store.increment('hits', 'minute', 3, { expiresAt: start + 60_000 });
  await store.put('sites', '\ud800', null);
  await store.put('codes', 'long', 'long', { expiresAt: start + 2 });
  await store.put('sites', 'c', 'C');
}

function toCollections(entries: readonly StoreEntry[]): Record<string, unknown[]> {
  const grouped = Map.groupBy(entries, ({ collection }) => collection);
  return Object.fromEntries(
    [...grouped].map(([name, group]) => [name, group.map(({ key, value, expiresAt }) => [key, value, expiresAt])]),
  );
}
