import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { createEnergyModel } from '../../src/simulation/energy-model.ts';
import { listLongOutages } from '../../src/simulation/events/list-long-outages.ts';
import { listPeriods } from '../../src/simulation/outages.ts';
import type { Condition, Site } from '../../src/simulation/site.ts';

const [home] = defaultSites as readonly [Site, ...Site[]];
const quarter = 900;
const conditions = fc.array(
  fc
    .record({
      from: fc.nat({ max: 50_000 }),
      length: fc.integer({ min: 1, max: 9_000 }),
      kind: fc.constantFrom('outage', 'snow'),
    })
    .map(({ from, length, kind }) => ({ kind, from, until: from + length }) as Condition),
  { maxLength: 12 },
);

test('a quarter-hour lies in a period of a kind if a condition of the kind touches it, and in no two', () => {
  fc.assert(
    fc.property(conditions, fc.nat({ max: 40 }), fc.integer({ min: 1, max: 40 }), (given, first, steps) => {
      const [start, end] = [first * quarter, (first + steps) * quarter];
      const periods = listPeriods({ ...home, conditions: given }, 'outage', start, end);
      for (let at = start; at < end; at += quarter) {
        const isTouched = given.some(({ kind, from, until }) => kind === 'outage' && from < at + quarter && until > at);
        expect(periods.filter(({ from, until }) => from <= at && at < until)).toHaveLength(isTouched ? 1 : 0);
      }
      expect(periods.every(({ from, until }) => from >= start && until <= end && from < until)).toBe(true);
    }),
  );
});

test('a thousand conditions that overlap for ten years are looked at once, not for each day', () => {
  let looks = 0;
  const from = Date.parse('2016-01-01') / 1000;
  const many = Array.from({ length: 1000 }, (_, at) => ({
    get kind() {
      looks++;
      return 'outage' as const;
    },
    from: from + at,
    until: from + at + 3650 * 86_400,
  }));
  const energy = createEnergyModel(1).of({ ...home, operationalAt: from, conditions: many });
  for (let day = 16_900; day < 20_000; day++) energy.outagesOf(day);
  const [outage] = listLongOutages(energy, { from: from + 86_400, until: from + 100 * 86_400 });
  expect(outage?.until).toBeGreaterThan(from + 3650 * 86_400);
  expect(looks).toBeLessThan(20_000);
});
