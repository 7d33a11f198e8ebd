import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createTestMock, midsummer } from '../harness/test-mock.ts';
import { type Act, ModelledWorld } from './modelled-world.ts';
import { createTestWorld, findApplication } from './world-client.ts';

// Much to do, on however busy a machine.
vi.setConfig({ testTimeout: 300_000 });

const count = 1_000;
const hour = 3_600_000;

const pick = fc.nat({ max: 3 });
const other = fc.integer({ min: 1, max: 3 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'log-in' as const }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('call' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('refresh' as const, 'revoke' as const), pick }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('foreign-token' as const, 'foreign-key' as const, 'foreign-refresh' as const),
      pick,
      other,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('advance' as const),
      milliseconds: fc.constantFrom(1, 999, hour, 24 * hour - 1, 24 * hour, 31 * 24 * hour, -hour, -24 * hour),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fault' as const), times: fc.integer({ min: 1, max: 2 }) }) },
);

test('a thousand worlds at once on one mock, with random traffic, never see each other', async () => {
  const [scripts = []] = fc.sample(
    fc.array(fc.array(act, { minLength: 3, maxLength: 8 }), { minLength: count, maxLength: count }),
    {
      numRuns: 1,
      seed: 7,
    },
  );
  const mock = await createTestMock();
  const worlds: ModelledWorld[] = [];
  // One seed for all: what they share is what could be mixed up.
  for (let at = 0; at < count; at++) {
    const world = await createTestWorld(mock, { id: `w-${at}`, now: midsummer + at * hour, rate: 0 });
    worlds.push(new ModelledWorld(mock, world, await findApplication(world, 'Partner')));
  }
  const wrong: unknown[] = [];
  const statuses: Record<string, number> = {};
  await Promise.all(
    worlds.map(async (world, at) => {
      const neighbours = [0, 1, 2, 3].map((distance) => worlds[(at + distance) % count] as ModelledWorld);
      for (const each of [{ kind: 'log-in' as const }, ...(scripts[at] ?? [])]) {
        const answer = await world.act(each, neighbours);
        if (!answer) continue;
        const [said, expected] = answer;
        if (said !== expected) wrong.push({ world: world.world.id, act: each, said, expected });
        if (each.kind !== 'advance') statuses[`${each.kind} ${said}`] = (statuses[`${each.kind} ${said}`] ?? 0) + 1;
      }
    }),
  );
  expect(wrong.slice(0, 5)).toEqual([]);
  for (const world of worlds) {
    const [said, expected] = await world.readBills();
    expect(said).toEqual(expected);
  }
  // The traffic met everything that it was made for.
  for (const met of [
    'log-in 200',
    'call 200',
    'call 401',
    'call 500',
    'refresh 200',
    'refresh 400',
    'foreign-token 401',
    'foreign-key 401',
    'foreign-refresh 400',
  ]) {
    expect(statuses[met], met).toBeGreaterThan(20);
  }
  expect(await mock.world.hits.read((await mock.world.applications.list())[0] as never, undefined, midsummer)).toMatchObject([
    { hits: 0 },
    { hits: 0 },
  ]);
});
