import { createManualClock } from '@heliostat/mock-server';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Stores } from '../../src/store/store.ts';

const entry = { collection: 'sites', key: 'a', value: 'renewed', expiresAt: undefined };

/** What every place of stores promises. @param create one that holds nothing yet */
export function describeStores(name: string, create: () => Stores | Promise<Stores>): void {
  describe(`${name}, stores side by side`, () => {
    const clock = createManualClock(0);
    let stores: Stores;
    beforeEach(async () => {
      stores = await create();
    });

    test.each([
      ['world/a', 'world/b'],
      ['a', 'a\0'],
      ['', ' '],
      ['\ud800', '\ud801'],
    ])('%j and %j share nothing', async (oneName, otherName) => {
      const [one, other] = [stores.open(oneName, clock), stores.open(otherName, clock)];
      await one.put('sites', 'a', 'one');
      await other.increment('hits', 'a');
      expect([await other.get('sites', 'a'), await one.get('hits', 'a')]).toEqual([undefined, undefined]);
      await other.load([]);
      await stores.drop(otherName);
      expect(await one.get('sites', 'a')).toBe('one');
    });

    test('each follows a clock of its own', async () => {
      const later = createManualClock(10);
      const [one, other] = [stores.open('one', clock), stores.open('other', later)];
      for (const store of [one, other]) await store.put('codes', 'a', 'there', { expiresAt: 5 });
      expect([await one.get('codes', 'a'), await other.get('codes', 'a')]).toEqual(['there', undefined]);
    });

    test('one that was dropped is empty when it is opened again', async () => {
      await stores.open('world/a', clock).put('sites', 'a', 'old');
      await stores.drop('world/a');
      expect(await stores.open('world/a', clock).dump()).toEqual([]);
    });

    test('dropping what was never opened is no error', async () => {
      await expect(stores.drop('world/none')).resolves.toBeUndefined();
    });

    test('one that is renewed holds what it was given, and nothing else', async () => {
      await stores.open('world/a', clock).put('sites', 'b', 'old');
      const renewed = await stores.renew('world/a', clock, [entry]);
      expect(await renewed.dump()).toEqual([entry]);
    });

    test.each<[how: string, end: () => Promise<unknown>, after: unknown]>([
      ['renewed', () => stores.renew('world/a', clock, [entry]), 'renewed'],
      ['dropped', () => stores.drop('world/a'), undefined],
    ])('whoever has one open that is %s goes on with what was there, and leaves no trace', async (_how, end, after) => {
      const old = stores.open('world/a', clock);
      await old.put('sites', 'a', 'old');
      await old.increment('hits', 'a', 5);
      const ending = end();
      const during = [old.get('sites', 'a'), old.increment('hits', 'a')];
      await ending;
      expect(await Promise.all(during)).toEqual(['old', 6]);
      await old.put('sites', 'a', 'written late');
      expect([await old.get('sites', 'a'), await old.increment('hits', 'a')]).toEqual(['written late', 7]);
      if (after === undefined) expect(await stores.open('world/a', clock).dump()).toEqual([]);
    });
  });
}
