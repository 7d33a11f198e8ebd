import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/simulation/calendar.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { createEnergyModel } from '../../src/simulation/energy-model.ts';
import type { Site } from '../../src/simulation/site.ts';

const [base] = defaultSites.filter(({ id }) => id === 4_127_560);
if (!base) throw new Error('The farm house with a battery is gone.');
const farm = base;
const june = readDay('2026-06-21') ?? 0;

/** What the battery holds at the end of each interval of some days, asked for without, and after, all of its history. */
function askTwice(seed: number, site: Site, day: number): readonly [readonly number[], readonly number[]] {
  const ask = (isAfterAll: boolean) => {
    const energy = createEnergyModel(seed).of(site);
    if (isAfterAll) energy.totalsBefore(day + 3);
    return [0, 1, 2].flatMap((at) => [...energy.flowsOf(day + at).stored]);
  };
  return [ask(false), ask(true)];
}

const savings = {
  kind: 'battery',
  mode: 'savings',
  reservePercent: 15,
  shutdownPercent: 5,
  chargesFromGrid: true,
  isIndependent: true,
} as const;

describe('a battery is where its whole history leaves it', () => {
  test.each([1, 7, 50])('in savings, filling at night and working through it, with seed %i', (seed) => {
    for (const capacityWh of [5_000, 17_666, 40_000]) {
      const at = (farm.operationalAt ?? 0) + 86_400;
      const site: Site = { ...farm, battery: { chargeW: 4_588, dischargeW: 6_035, capacityWh }, choices: [{ at, ...savings }] };
      const [alone, after] = askTwice(seed, site, june);
      expect(alone).toEqual(after);
    }
  });

  test('where it never fills and never works, so that no day forgets the one before', () => {
    const site: Site = {
      ...farm,
      operationalAt: 1_735_000_000,
      modules: 0,
      sizeW: 0,
      arrays: [],
      battery: { chargeW: 1, dischargeW: 0, capacityWh: 90_000 },
    };
    const [alone, after] = askTwice(1, site, june);
    expect(alone).toEqual(after);
  });
});

test('what is filled at night does not give at the same time', () => {
  const at = (farm.operationalAt ?? 0) + 86_400;
  const energy = createEnergyModel(1).of({ ...farm, choices: [{ at, ...savings }] });
  for (let day = june; day < june + 14; day++) {
    const { stored, length } = energy.flowsOf(day);
    const turns = Array.from({ length: length - 2 }, (_, step) => {
      const [before = 0, now = 0, next = 0] = [stored[step], stored[step + 1], stored[step + 2]];
      return now < before && next > now ? 1 : 0;
    });
    expect(turns.filter(Boolean).length).toBeLessThan(8);
  }
});

test('weather that begins now leaves what was measured before as it was', () => {
  const start = createEnergyModel(1).of(farm).calendar.startOf(june);
  const noon = start + 12 * 3600;
  const clear = createEnergyModel(1).of(farm).flowsOf(june);
  const snow = createEnergyModel(1)
    .of({ ...farm, conditions: [{ kind: 'snow', from: noon, until: noon + 3600 }] })
    .flowsOf(june);
  expect([...snow.produced.subarray(0, 48)]).toEqual([...clear.produced.subarray(0, 48)]);
  expect(snow.produced[49]).toBeLessThan((clear.produced[49] ?? 0) / 5);
});

test('a battery takes nothing before its site goes into operation, in the midst of its first day', () => {
  const start = createEnergyModel(1).of(farm).calendar.startOf(june);
  const operationalAt = start + 5 * 3600;
  const { flowsOf } = createEnergyModel(1).of({ ...farm, operationalAt, choices: [{ at: start - 86_400, ...savings }] });
  const { charged, imported, stored } = flowsOf(june);
  for (const energy of [charged, imported, stored]) expect(Math.max(...energy.subarray(0, 20))).toBe(0);
  expect(Math.max(...charged.subarray(20))).toBeGreaterThan(0);
});
