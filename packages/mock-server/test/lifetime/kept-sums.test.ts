import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { createEnergyModel } from '../../src/simulation/energy-model.ts';
import type { Choice, Condition, Site } from '../../src/simulation/site.ts';

const day = 86_400;
const from = Date.parse('2025-02-01T00:00:00Z') / 1000;
const sites = defaultSites.map((site) => ({ ...site, operationalAt: from - 40 * day }));
const anyInstant = fc.integer({ min: from, max: from + 300 * day });

const toChoices = ({ chargers }: Site, at: number, kind: number): Choice => {
  const battery = { mode: 'full-backup', reservePercent: 60, shutdownPercent: 10, chargesFromGrid: true } as const;
  const [charger] = chargers;
  if (kind === 0) return { at, kind: 'battery', ...battery };
  if (kind === 1 && charger) return { at, kind: 'charging', serial: charger.serial, isOn: at % 2 === 0, levelPercent: 70 };
  return { at, kind: 'production', isOn: at % 3 !== 0 };
};
const conditionKinds = ['outage', 'no-export', 'snow', 'clear-sky', 'storm-alert'] as const;

test('what is known of the days before a choice or a condition is kept, and all numbers are those of a fresh model', () => {
  const anyChange = fc.record({
    at: anyInstant,
    kind: fc.integer({ min: 0, max: 7 }),
    length: fc.integer({ min: 60, max: 3 * day }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...sites), fc.array(anyChange, { minLength: 1, maxLength: 4 }), (given, changes) => {
      const model = createEnergyModel(5);
      const end = model.of(given).calendar.dayOf(from) + 310;
      let site: Site = given;
      model.of(site).totalsBefore(end);
      for (const { at, kind, length } of changes) {
        const condition: Condition = { kind: conditionKinds[kind - 3] ?? 'outage', from: at, until: at + length };
        site =
          kind < 3
            ? { ...site, choices: [...(site.choices ?? []), toChoices(site, at, kind)].sort((one, other) => one.at - other.at) }
            : { ...site, conditions: [...(site.conditions ?? []), condition] };
        const { calendar, firstDay = 0, sumsUntil } = model.of(site);
        expect(sumsUntil(Number.POSITIVE_INFINITY).days).toBe(Math.max(0, calendar.dayOf(at) - firstDay));
        model.of(site).totalsBefore(end);
      }
      const [kept, fresh] = [model.of(site), createEnergyModel(5).of(site)];
      for (const ago of [0, 1, 100, 200, 300]) {
        expect(kept.totalsBefore(end - ago)).toEqual(fresh.totalsBefore(end - ago));
        expect(kept.flowsOf(end - ago).stored).toEqual(fresh.flowsOf(end - ago).stored);
      }
    }),
    { numRuns: 30 },
  );
});
