import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSessionEnergy } from '../../src/simulation/charging.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { createEnergyModel } from '../../src/simulation/energy-model.ts';
import type { Choice, Site } from '../../src/simulation/site.ts';
import { toChosen } from '../../src/simulation/to-chosen.ts';

const start = Date.parse('2026-03-06T08:00:00Z') / 1000;
const days = 5;
const site = defaultSites.find(({ id }) => id === 698_906_018) as Site;
const serials = site.chargers.map(({ serial }) => serial);

const anyCommand = fc.record({
  at: fc.integer({ min: start, max: start + days * 86_400 }),
  serial: fc.constantFrom(...serials),
  isOn: fc.boolean(),
  levelPercent: fc.integer({ min: 0, max: 100 }),
});
const anySite = fc.record({
  seed: fc.integer({ min: 0, max: 20 }),
  commands: fc.array(anyCommand, { maxLength: 25 }),
  habit: fc.constantFrom('nightly' as const, 'some-evenings' as const, 'never' as const),
  outage: fc.option(fc.integer({ min: 0, max: days * 96 })),
});

function toSite({ commands, habit, outage }: typeof anySite extends fc.Arbitrary<infer Value> ? Value : never): Site {
  const conditions =
    outage === null ? [] : [{ kind: 'outage' as const, from: start + outage * 900, until: start + outage * 900 + 7200 }];
  const choices = commands.map((each): Choice => ({ ...each, kind: 'charging' })).sort((one, other) => one.at - other.at);
  return { ...site, chargers: site.chargers.map((each) => ({ ...each, habit })), choices, conditions };
}

test('sessions of a charger never overlap, and add up to what its quarter-hours have, over each cut of days', () => {
  fc.assert(
    fc.property(anySite, (given) => {
      const energy = createEnergyModel(given.seed).of(toSite(given));
      const first = energy.calendar.dayOf(start) - 1;
      const list = Array.from({ length: days + 3 }, (_, at) => energy.sessionsOf(first + at)).flat();
      for (const [charger] of serials.entries()) {
        const own = list.filter((each) => each.charger === charger);
        for (const [at, each] of own.entries()) expect(each.start).toBeGreaterThanOrEqual(own[at - 1]?.end ?? 0);
        for (let day = first + 1; day < first + days + 3; day++) {
          const flows = energy.flowsOf(day);
          const end = flows.start + flows.length * 900;
          const sum = (flows.charging[charger] ?? new Int32Array(0)).reduce((all, each) => all + each, 0);
          const charged = own.reduce((all, each) => all + toSessionEnergy(each, end) - toSessionEnergy(each, flows.start), 0);
          expect(sum).toBe(charged);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a command changes nothing of what was before it', () => {
  fc.assert(
    fc.property(anySite, anyCommand, (given, command) => {
      const before = toSite(given);
      const model = createEnergyModel(given.seed);
      const [one, other] = [model.of(before), model.of(toChosen(before, { ...command, kind: 'charging' }))];
      const last = one.calendar.dayOf(command.at);
      for (let day = last - 2; day <= last; day++) {
        const [old, changed] = [one.flowsOf(day), other.flowsOf(day)];
        const over = Math.min(old.length, Math.floor((command.at - old.start) / 900));
        for (const [at, energy] of old.charging.entries())
          expect(changed.charging[at]?.slice(0, over)).toEqual(energy.slice(0, over));
        expect(changed.stored.slice(0, over)).toEqual(old.stored.slice(0, over));
      }
    }),
    { numRuns: 60 },
  );
});

test('of what is asked for within a second, only what has an effect is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (commands) => {
      const toChoice = (isOn: boolean): Choice => ({
        at: start,
        kind: 'charging',
        serial: serials[0] ?? '',
        isOn,
        levelPercent: 70,
      });
      const all = { ...site, choices: commands.map(toChoice) };
      const kept = commands.reduce((before, isOn) => toChosen(before, toChoice(isOn)), { ...site, choices: [] } as Site);
      expect(kept.choices?.length).toBeLessThanOrEqual(2);
      const model = createEnergyModel(7);
      const day = model.of(all).calendar.dayOf(start);
      for (const each of [day - 1, day, day + 1]) expect(model.of(kept).sessionsOf(each)).toEqual(model.of(all).sessionsOf(each));
    }),
    { numRuns: 60 },
  );
});

test('a site keeps so many choices and no more, and of each kind the last', () => {
  const toChoice = (at: number): Choice => ({ at: start + at, kind: 'storm-guard', isEnabled: at % 2 === 0 });
  let many: Site = { ...site, choices: [{ at: start, kind: 'production', isOn: false }] };
  for (let at = 1; at <= 4100; at++) many = toChosen(many, toChoice(at));
  expect(many.choices).toHaveLength(4000);
  expect(many.choices?.[0]).toMatchObject({ kind: 'production', isOn: false });
  expect(many.choices?.at(-1)).toEqual(toChoice(4100));
});
