import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay } from '../../src/simulation/calendar.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { createEnergyModel } from '../../src/simulation/energy-model.ts';

const anySite = fc.constantFrom(...defaultSites.filter(({ operationalAt }) => operationalAt !== null));
const anyDay = fc.integer({ min: readDay('2023-07-01') ?? 0, max: readDay('2027-06-30') ?? 0 });
const anySeed = fc.integer({ min: 0, max: 50 });

test('in every quarter-hour, what comes in is what goes out, to the watt-hour', () => {
  fc.assert(
    fc.property(anySeed, anySite, anyDay, (seed, site, day) => {
      const flows = createEnergyModel(seed).of(site).flowsOf(day);
      for (let step = 0; step < flows.length; step++) {
        const at = (energy: Int32Array) => energy[step] ?? Number.NaN;
        expect(at(flows.produced) + at(flows.imported) + at(flows.discharged)).toBe(
          at(flows.consumed) + at(flows.exported) + at(flows.charged),
        );
      }
    }),
    { numRuns: 200 },
  );
});
