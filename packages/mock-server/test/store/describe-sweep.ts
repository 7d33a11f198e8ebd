import { createManualClock, type ManualClock } from '@heliostat/mock-server';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';

const day = 86_400_000;

/** Writes often enough that a sweep comes by. */
async function write(store: Store): Promise<void> {
  for (let at = 0; at < 1_000; at++) await store.put('others', 'same', at);
}

/**
 * What every store promises about what it forgets.
 *
 * @param create an empty store whose expiries follow the clock
 */
export function describeSweep(name: string, create: (clock: ManualClock) => Store | Promise<Store>): void {
  describe(`${name}, what it forgets`, () => {
    test('a value that expired stays for a month of the clock, which may come back, and no longer', async () => {
      const clock = createManualClock(0);
      const store = await create(clock);
      await store.put('codes', 'a', 'value', { expiresAt: day });
      clock.set(30 * day);
      await write(store);
      clock.set(0);
      expect(await store.get('codes', 'a')).toBe('value');
      clock.set(40 * day);
      await write(store);
      clock.set(0);
      expect(await store.get('codes', 'a')).toBeUndefined();
    });

    test('counting forgets what expired, too', async () => {
      const clock = createManualClock(0);
      const store = await create(clock);
      await store.increment('hits', 'minute', 1, { expiresAt: day });
      clock.set(40 * day);
      for (let at = 0; at < 1_000; at++) await store.increment('hits', 'other');
      expect(await store.dump()).toEqual([{ collection: 'hits', key: 'other', value: 1_000, expiresAt: undefined }]);
    });

    test('a value that does not expire stays for ever', async () => {
      const clock = createManualClock(0);
      const store = await create(clock);
      await store.put('people', 'a', 'value');
      clock.set(4_000 * day);
      await write(store);
      expect(await store.get('people', 'a')).toBe('value');
    });

    test('a clock that was far ahead and came back takes nothing from the present', async () => {
      const clock = createManualClock(0);
      const store = await create(clock);
      clock.set(4_000 * day);
      await write(store);
      clock.set(0);
      await store.put('access-tokens', 'a', 'value', { expiresAt: day });
      await write(store);
      expect(await store.get('access-tokens', 'a')).toBe('value');
    });
  });
}
