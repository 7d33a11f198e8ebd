import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay } from '../../src/simulation/calendar.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { createEnergyModel } from '../../src/simulation/energy-model.ts';
import { toMicroLifetime } from '../../src/simulation/micro-lifetime.ts';
import { listMicroReports, listReportsOfMicro } from '../../src/simulation/micro-reports.ts';
import type { Site } from '../../src/simulation/site.ts';

const began = (readDay('2026-03-10') ?? 0) * 86_400;
const day = 86_400;

/** Young sites, so that their whole life can be added up interval by interval. */
const sites: readonly Site[] = defaultSites
  .filter(({ operationalAt, modules }) => operationalAt !== null && modules < 40)
  .map((site) => ({
    ...site,
    operationalAt: began,
    stopped: [
      { position: 1, since: began + 3 * day + 40_123, isRetired: true },
      { position: 4, since: began + 9 * day + 51_000, isRetired: false },
    ],
  }));

const anySite = fc.constantFrom(...sites);
const anyNow = fc.integer({ min: began + 2000, max: began + 25 * day });
const anySeed = fc.integer({ min: 0, max: 20 });

test('what a microinverter gave in its life is the sum of its intervals, and all of them give what the site has told', () => {
  fc.assert(
    fc.property(anySeed, anySite, anyNow, (seed, site, now) => {
      const energy = createEnergyModel(seed).of(site);
      const span = { from: began, until: now };
      let sum = 0;
      for (const micro of energy.plant.micros) {
        const lifetime = toMicroLifetime(energy, micro, now);
        const told = listReportsOfMicro(energy, micro, span, now).reduce((before, each) => before + each.energy, 0);
        expect(lifetime).toBe(told);
        sum += lifetime;
      }
      expect(sum).toBe(listMicroReports(energy, span, now).reduce((before, each) => before + each.energy, 0));
    }),
    { numRuns: 12 },
  );
});

test('what a microinverter gave never becomes less, in whatever order it is asked for', () => {
  fc.assert(
    fc.property(
      anySeed,
      anySite,
      fc.array(anyNow, { minLength: 2, maxLength: 6 }),
      fc.nat({ max: 10 }),
      (seed, site, instants, at) => {
        const energy = createEnergyModel(seed).of(site);
        const micro = energy.plant.micros[at % energy.plant.micros.length];
        if (!micro) return;
        const told = new Map(instants.map((now) => [now, toMicroLifetime(energy, micro, now)]));
        const inOrder = [...told].sort(([one], [other]) => one - other).map(([, wh]) => wh);
        expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
      },
    ),
    { numRuns: 60 },
  );
});

test('neighbours of one roof give alike: within some percent over ten days', () => {
  const site = sites.find(({ id }) => id === 2_640_908);
  if (!site) throw new Error('The row house is gone.');
  const energy = createEnergyModel(1).of(site);
  const first = energy.plant.micros.filter(({ array, stoppedAt }) => array === 0 && stoppedAt === null);
  const all = first.map((micro) => toMicroLifetime(energy, micro, began + 10 * day));
  expect(Math.max(...all) / Math.min(...all)).toBeLessThan(1.08);
  expect(new Set(all).size).toBeGreaterThan(2);
});
