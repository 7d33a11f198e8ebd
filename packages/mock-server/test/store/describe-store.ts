import { createManualClock, type ManualClock } from '@heliostat/mock-server';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';

const start = 1_000_000;

/**
 * What every store promises, run against one of them.
 *
 * @param create an empty store whose expiries follow the clock
 */
export function describeStore(name: string, create: (clock: ManualClock) => Store | Promise<Store>): void {
  describe(name, () => {
    let clock: ManualClock;
    let store: Store;
    beforeEach(async () => {
      clock = createManualClock(start);
      store = await create(clock);
    });

    describe('get, put and delete', () => {
      test('what was put is there, by collection and key', async () => {
        await store.put('codes', 'a', 1);
        await store.put('codes', 'b', 2);
        await store.put('tokens', 'a', 3);
        expect([await store.get('codes', 'a'), await store.get('codes', 'b'), await store.get('tokens', 'a')]).toEqual([1, 2, 3]);
      });

      test('what was never put is undefined', async () => {
        expect(await store.get('codes', 'a')).toBeUndefined();
        expect(await store.list('codes')).toEqual([]);
        expect(await store.take('codes', 'a')).toBeUndefined();
      });

      test('the last value wins', async () => {
        await store.put('codes', 'a', 1);
        await store.put('codes', 'a', 2);
        expect(await store.get('codes', 'a')).toBe(2);
      });

      test('what was deleted is gone, and only that', async () => {
        await store.put('codes', 'a', 1);
        await store.put('codes', 'b', 2);
        await store.put('tokens', 'a', 3);
        await store.delete('codes', 'a');
        expect(await store.get('codes', 'a')).toBeUndefined();
        expect([await store.get('codes', 'b'), await store.get('tokens', 'a')]).toEqual([2, 3]);
      });

      test('deleting what is not there is no error', async () => {
        await expect(store.delete('codes', 'a')).resolves.toBeUndefined();
      });

      test.each([
        '',
        ' ',
        'a/b',
        'ü',
        '__proto__',
        'constructor',
        "'; drop table",
        '\0',
        'a\0b',
        '\ud800',
        '\udfff',
        '🌞',
        'k'.repeat(2_000),
      ])('any text is a key: %j', async (key) => {
        await store.put(key, key, 'there');
        await store.put(key, 'other', 'here');
        expect(await store.get(key, key)).toBe('there');
        expect(await store.list(key)).toEqual(['there', 'here']);
      });

      test('keys that differ in one unreadable character are two keys', async () => {
        const keys = ['a', 'a\0', 'a\0b', '\ud800', '\ud801', '\udc00', '\ufffd', 'é', 'e\u0301'];
        for (const key of keys) await store.put('codes', key, key);
        expect(await Promise.all(keys.map((key) => store.get('codes', key)))).toEqual(keys);
      });

      test.each([0, '', false, null, [], {}, 'ü', '\0\ud800', 1.5, 2 ** 53, { a: [{ b: null }], ['__proto__']: 1 }])(
        'a value comes back as it was: %j',
        async (value) => {
          await store.put('codes', 'a', value);
          expect(await store.get('codes', 'a')).toEqual(value);
          expect(await store.take('codes', 'a')).toEqual(value);
        },
      );
    });

    describe('values are copies', () => {
      const toValue = () => ({ ids: [1, 2] });

      test('changing what was put changes nothing inside', async () => {
        const value = toValue();
        await store.put('grants', 'a', value);
        value.ids.push(3);
        expect(await store.get('grants', 'a')).toEqual(toValue());
      });

      test.each<[how: string, read: () => Promise<{ ids: number[] } | undefined>]>([
        ['get', () => store.get('grants', 'a')],
        ['list', async () => (await store.list<{ ids: number[] }>('grants'))[0]],
      ])('changing what %s answered changes nothing inside', async (_how, read) => {
        await store.put('grants', 'a', toValue());
        (await read())?.ids.push(3);
        expect(await read()).toEqual(toValue());
      });
    });

    describe('list', () => {
      test('follows the order in which keys were first put', async () => {
        for (const key of ['c', 'a', 'b', '10', '9']) await store.put('sites', key, key);
        await store.put('sites', 'c', 'C');
        expect(await store.list('sites')).toEqual(['C', 'a', 'b', '10', '9']);
      });

      test('a key that was deleted and put again comes last', async () => {
        for (const key of ['a', 'b']) await store.put('sites', key, key);
        await store.delete('sites', 'a');
        await store.put('sites', 'a', 'again');
        expect(await store.list('sites')).toEqual(['b', 'again']);
      });
    });

    describe('of any number of callers at once', () => {
      test('one takes a value, and then it is gone', async () => {
        await store.put('codes', 'a', { code: 'a' });
        const takes = await Promise.all(Array.from({ length: 50 }, () => store.take('codes', 'a')));
        expect(takes.filter((each) => each !== undefined)).toEqual([{ code: 'a' }]);
        expect(await store.get('codes', 'a')).toBeUndefined();
      });

      test('each increments once, and each sum is answered once', async () => {
        const sums = await Promise.all(Array.from({ length: 50 }, () => store.increment('hits', 'minute')));
        expect([...sums].sort((one, other) => one - other)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
        expect(await store.get('hits', 'minute')).toBe(50);
      });
    });

    test('increment starts from 0, by 1 or by more, each key for itself', async () => {
      expect(await store.increment('hits', 'a')).toBe(1);
      expect(await store.increment('hits', 'a', 4)).toBe(5);
      expect(await store.increment('hits', 'a', -5)).toBe(0);
      expect(await store.increment('hits', 'b', 7)).toBe(7);
    });
  });
}
