import { createManualClock, type ManualClock } from '@heliostat/mock-server';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';

const start = 1_000_000;
const end = start + 60_000;

/**
 * What every store promises about values that expire: they follow the clock of the world, which may also go back.
 *
 * @param create an empty store whose expiries follow the clock
 */
export function describeExpiry(name: string, create: (clock: ManualClock) => Store | Promise<Store>): void {
  describe(`${name}, values that expire`, () => {
    let clock: ManualClock;
    let store: Store;
    beforeEach(async () => {
      clock = createManualClock(start);
      store = await create(clock);
      await store.put('codes', 'short', 'short', { expiresAt: end });
      await store.put('codes', 'long', 'long');
    });

    test('they are there until the last millisecond', async () => {
      clock.set(end - 1);
      expect(await store.get('codes', 'short')).toBe('short');
      expect(await store.list('codes')).toEqual(['short', 'long']);
    });

    test('they are gone from get, list and take at the instant of their expiry, and nothing else is', async () => {
      clock.set(end);
      expect(await store.get('codes', 'short')).toBeUndefined();
      expect(await store.list('codes')).toEqual(['long']);
      expect(await store.take('codes', 'short')).toBeUndefined();
      expect(await store.get('codes', 'long')).toBe('long');
    });

    test('a clock that goes back brings them back, in their place', async () => {
      clock.set(end + 86_400_000);
      expect(await store.take('codes', 'short')).toBeUndefined();
      clock.set(start);
      expect(await store.get('codes', 'short')).toBe('short');
      expect(await store.list('codes')).toEqual(['short', 'long']);
      expect(await store.take('codes', 'short')).toBe('short');
    });

    test('what was taken does not come back with the clock', async () => {
      expect(await store.take('codes', 'short')).toBe('short');
      clock.advance(-1_000);
      expect(await store.get('codes', 'short')).toBeUndefined();
    });

    test('a put without an expiry ends the one before', async () => {
      await store.put('codes', 'short', 'kept');
      clock.set(end);
      expect(await store.get('codes', 'short')).toBe('kept');
    });

    test('a put after the expiry starts anew', async () => {
      clock.set(end);
      await store.put('codes', 'short', 'new', { expiresAt: end + 1 });
      expect(await store.get('codes', 'short')).toBe('new');
    });

    test.each([2 ** 53, 9.2e18, 1e300, Number.POSITIVE_INFINITY])('an end as far as %d is kept and told', async (expiresAt) => {
      await store.put('codes', 'far', 'far', { expiresAt });
      await store.increment('hits', 'far', 1, { expiresAt });
      const entries = await store.dump();
      await store.load(entries);
      expect([await store.get('codes', 'far'), await store.get('hits', 'far')]).toEqual(['far', 1]);
      expect(await store.dump()).toEqual(entries);
    });

    test('a value that is put already expired is not there', async () => {
      await store.put('codes', 'late', 'late', { expiresAt: start });
      expect(await store.get('codes', 'late')).toBeUndefined();
    });
  });
}
