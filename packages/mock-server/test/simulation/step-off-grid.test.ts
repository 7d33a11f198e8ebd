import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Step, stepOffGrid } from '../../src/simulation/step-battery.ts';

const wh = fc.integer({ min: 0, max: 3000 });
const anyInterval = fc.record({
  produced: wh,
  essential: wh,
  loads: fc.array(fc.record({ energy: wh, floor: fc.integer({ min: 0, max: 11_000 }) }), { maxLength: 4 }),
  charge: wh,
  discharge: wh,
  shutdown: fc.integer({ min: 0, max: 2000 }),
});
type Interval = typeof anyInterval extends fc.Arbitrary<infer Value> ? Value : never;

const capacity = 10_000;

function run({ produced, essential, loads, charge, discharge, shutdown }: Interval, stored: number): Step {
  const consumed = loads.reduce((sum, { energy }) => sum + energy, essential);
  const step = { produced, consumed, charged: 0, discharged: 0, imported: 0, exported: 0, stored };
  const order = { discharges: true, fillsTo: 0, reserve: 0, shutdown };
  const sorted = loads.toSorted((one, other) => one.floor - other.floor);
  stepOffGrid(step, order, { capacity, charge, discharge }, sorted);
  return step;
}

test('without the grid, what is stored never falls when what was stored before rises, whatever loads are cut', () => {
  fc.assert(
    fc.property(
      anyInterval,
      fc.integer({ min: 0, max: capacity }),
      fc.integer({ min: 0, max: 300 }),
      (interval, stored, more) => {
        const higher = Math.min(capacity, stored + more);
        expect(run(interval, stored).stored).toBeLessThanOrEqual(run(interval, higher).stored);
      },
    ),
    { numRuns: 2000 },
  );
});

test('without the grid, what comes in is what goes out, and no load takes the battery below its floor', () => {
  fc.assert(
    fc.property(anyInterval, fc.integer({ min: 0, max: capacity }), (interval, stored) => {
      const step = run(interval, stored);
      expect(step.produced + step.discharged).toBe(step.consumed + step.charged);
      expect(Math.min(step.produced, step.consumed, step.charged, step.discharged, step.stored)).toBeGreaterThanOrEqual(0);
      expect(step.stored).toBeLessThanOrEqual(capacity);
      expect(step.produced).toBeLessThanOrEqual(interval.produced);
      expect(step.discharged === 0 || step.charged === 0).toBe(true);
      const bare = run({ ...interval, loads: [] }, stored);
      const lowest = Math.min(...interval.loads.map(({ floor }) => floor));
      if (step.stored < bare.stored) expect(step.stored).toBeGreaterThanOrEqual(Math.min(lowest, bare.stored));
      if (bare.stored < lowest) expect(step).toEqual(bare);
    }),
    { numRuns: 2000 },
  );
});
