import { expect, test } from 'vitest';
import { createSessions } from '../src/server/sessions.ts';

test('Sessions beyond the limit push out the one that was idle the longest', () => {
  let count = 0;
  const sessions = createSessions({ now: () => 0, createId: () => `id-${count++}`, limit: 2 });
  const [first, second] = [sessions.create(), sessions.create()];
  sessions.load(first.id);
  const third = sessions.create();
  expect([first, second, third].map(({ id }) => sessions.load(id) !== undefined)).toEqual([true, false, true]);
});

test('The ids of sessions are long, url-safe and never the same', () => {
  const sessions = createSessions({ now: () => 0 });
  const ids = Array.from({ length: 100 }, () => sessions.create().id);
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[\w-]{43}$/);
});
