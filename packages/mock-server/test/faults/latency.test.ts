import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBytes } from '../../src/random.ts';
import { type Latency, toMilliseconds } from '../../src/records/latency.ts';

const draw = (latency: Latency, count = 4_000) =>
  Array.from({ length: count }, (_, at) => toMilliseconds(latency, toBytes(1, 'latency of a test', at)));
const toMean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const toMedian = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1];

test('a constant is always the same', () => {
  expect(new Set(draw({ distribution: 'constant', ms: 250 }, 50))).toEqual(new Set([250]));
});

test('a uniform latency fills its range evenly', () => {
  const values = draw({ distribution: 'uniform', min: 100, max: 300 });
  expect(Math.min(...values)).toBeLessThan(105);
  expect(Math.max(...values)).toBeGreaterThan(295);
  expect(toMean(values)).toBeCloseTo(200, -1);
});

test('a normal latency has the mean and the deviation that were asked for', () => {
  const values = draw({ distribution: 'normal', mean: 500, deviation: 100 });
  const mean = toMean(values);
  expect(Math.abs(mean - 500)).toBeLessThan(10);
  expect(Math.abs(Math.sqrt(toMean(values.map((value) => (value - mean) ** 2))) - 100)).toBeLessThan(10);
});

test('a lognormal latency has the median that was asked for, and a long tail', () => {
  const values = draw({ distribution: 'lognormal', median: 200, sigma: 0.5 });
  expect(Math.abs((toMedian(values) ?? 0) - 200)).toBeLessThan(15);
  const slowest = values.toSorted((one, other) => other - one)[Math.floor(values.length / 100)] ?? 0;
  expect(slowest / 200).toBeGreaterThan(2.5);
  expect(slowest / 200).toBeLessThan(4.5);
});

test('every draw is a whole number of milliseconds within the caps, whatever was asked for', () => {
  const amount = fc.integer({ min: 0, max: 100_000 });
  const caps = fc.tuple(amount, amount).map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
  const latency: fc.Arbitrary<Latency & { min: number; max: number }> = fc.oneof(
    fc.record({ caps }).map(({ caps: each }) => ({ distribution: 'uniform' as const, ...each })),
    fc
      .record({ caps, mean: amount, deviation: amount })
      .map(({ caps: each, ...numbers }) => ({ distribution: 'normal' as const, ...numbers, ...each })),
    fc
      .record({ caps, median: amount, sigma: fc.double({ min: 0, max: 50, noNaN: true }) })
      .map(({ caps: each, ...numbers }) => ({ distribution: 'lognormal' as const, ...numbers, ...each })),
  );
  fc.assert(
    fc.property(latency, fc.uint8Array({ minLength: 32, maxLength: 32 }), (given, bytes) => {
      const drawn = toMilliseconds(given, bytes);
      expect(Number.isInteger(drawn)).toBe(true);
      expect(drawn).toBeGreaterThanOrEqual(given.min);
      expect(drawn).toBeLessThanOrEqual(given.max);
    }),
    { numRuns: 2_000, seed: 5 },
  );
});
