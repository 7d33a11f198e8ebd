import { createManualClock } from '@heliostat/mock-server';
import { expect, test } from 'vitest';
import { createMemoryStore } from '../../src/store/memory-store.ts';

const day = 86_400_000;

/** Writes often enough that a sweep comes by. */
async function write(store: ReturnType<typeof createMemoryStore>): Promise<void> {
  for (let at = 0; at < 1_000; at++) await store.put('others', 'same', at);
}

test('a value that expired stays for a month of the clock, which may come back, and no longer', async () => {
  const clock = createManualClock(0);
  const store = createMemoryStore(clock);
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

test('a value that does not expire stays for ever', async () => {
  const clock = createManualClock(0);
  const store = createMemoryStore(clock);
  await store.put('people', 'a', 'value');
  clock.set(4_000 * day);
  await write(store);
  expect(await store.get('people', 'a')).toBe('value');
});

test('a clock that was far ahead and came back takes nothing from the present', async () => {
  const clock = createManualClock(0);
  const store = createMemoryStore(clock);
  clock.set(4_000 * day);
  await write(store);
  clock.set(0);
  await store.put('access-tokens', 'a', 'value', { expiresAt: day });
  await write(store);
  expect(await store.get('access-tokens', 'a')).toBe('value');
});
