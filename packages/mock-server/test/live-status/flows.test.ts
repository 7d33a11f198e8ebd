import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepSeconds } from '../../src/simulation/day-flows.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { createEnergyModel } from '../../src/simulation/energy-model.ts';
import type { Site } from '../../src/simulation/site.ts';
import { toLiveFlows } from '../../src/simulation/to-live-flows.ts';

const sites = defaultSites.filter(({ operationalAt }) => operationalAt !== null);
const first = Date.parse('2023-04-01T00:00:00Z') / 1000;
const last = Date.parse('2027-01-01T00:00:00Z') / 1000;
const anySite = fc.constantFrom(...sites);
const anySecond = fc.integer({ min: first, max: last });
const anySeed = fc.integer({ min: 0, max: 5 });
/** Without the grid around an instant. */
const toOffGrid = (site: Site, second: number): Site => ({
  ...site,
  conditions: [{ kind: 'outage', from: second - 1800, until: second + 1800 }],
});
const models = Array.from({ length: 6 }, (_, seed) => createEnergyModel(seed));

function readFlows(seed: number, site: Site, second: number) {
  const model = models[seed];
  if (!model) throw new Error(`There is no model of seed ${seed}.`);
  return toLiveFlows(seed, model.of(site), second);
}

/** Every second of the interval that an instant falls into. */
function readInterval(seed: number, site: Site, second: number) {
  const start = second - (second % stepSeconds);
  return Array.from({ length: stepSeconds }, (_, at) => readFlows(seed, site, start + at));
}

describe('the powers of a second', () => {
  test('are whole watts that balance, on and off the grid', () => {
    fc.assert(
      fc.property(anySeed, anySite, anySecond, fc.boolean(), (seed, site, second, isOut) => {
        const flows = readFlows(seed, isOut ? toOffGrid(site, second) : site, second);
        const { producedW, consumedW, storageW, gridW, generatorW, chargePercent } = flows;
        expect(producedW + generatorW + storageW + gridW).toBe(consumedW);
        for (const power of [producedW, consumedW, storageW, gridW, chargePercent])
          expect(Number.isSafeInteger(power)).toBe(true);
        expect(Math.min(producedW, consumedW, chargePercent)).toBeGreaterThanOrEqual(0);
        expect(chargePercent).toBeLessThanOrEqual(100);
        expect(producedW).toBeLessThanOrEqual(site.sizeW * 1.15);
        if (!site.battery) expect([storageW, chargePercent]).toEqual([0, 0]);
        if (isOut) expect(flows).toMatchObject({ gridW: 0, isOffGrid: true });
      }),
      { numRuns: 400 },
    );
  });

  test('are the same whoever asks, and whatever was asked before', () => {
    fc.assert(
      fc.property(anySeed, anySite, anySecond, (seed, site, second) => {
        expect(toLiveFlows(seed, createEnergyModel(seed).of(site), second)).toEqual(readFlows(seed, site, second));
      }),
      { numRuns: 25 },
    );
  });

  test('are on average what the telemetry has for the interval, to a hundredth', () => {
    fc.assert(
      fc.property(anySeed, anySite, anySecond, (seed, site, second) => {
        const model = models[seed]?.of(site);
        if (!model) return;
        const day = model.flowsOf(model.calendar.dayOf(second));
        const step = Math.floor((second - day.start) / stepSeconds);
        const seconds = readInterval(seed, site, second);
        const toWh = (read: (flows: ReturnType<typeof readFlows>) => number) =>
          seconds.reduce((sum, each) => sum + read(each), 0) / 3600;
        const produced = day.produced[step] ?? 0;
        const consumed = day.consumed[step] ?? 0;
        expect(Math.abs(toWh(({ producedW }) => producedW) - produced)).toBeLessThan(0.1 + produced / 100);
        expect(Math.abs(toWh(({ consumedW }) => consumedW) - consumed)).toBeLessThan(0.1 + consumed / 100);
      }),
      { numRuns: 60 },
    );
  });

  test('move smoothly: no second is far from the one before, and hardly two intervals are flat', () => {
    let flat = 0;
    fc.assert(
      fc.property(anySeed, anySite, anySecond, (seed, site, second) => {
        const powers = readInterval(seed, site, second).map(({ consumedW }) => consumedW);
        const most = Math.max(...powers);
        for (const [at, power] of powers.entries()) {
          if (at > 0) expect(Math.abs(power - (powers[at - 1] ?? 0))).toBeLessThanOrEqual(2 + most * 0.12);
        }
        if (most > 50 && new Set(powers).size < 5) flat += 1;
      }),
      { numRuns: 60 },
    );
    expect(flat).toBeLessThan(2);
  });

  test('leave the grid alone where the telemetry says that nothing was bought or sold', () => {
    const site = sites.find(({ battery }) => battery);
    const model = site && models[1]?.of(site);
    if (!site || !model) throw new Error('There is no site with a battery.');
    const day = model.flowsOf(model.calendar.dayOf(first + 80 * 86_400));
    const steps = [...day.imported.keys()].filter((step) => day.imported[step] === 0 && day.exported[step] === 0);
    expect(steps.length).toBeGreaterThan(20);
    for (const step of steps) {
      const { gridW, storageW } = readFlows(1, site, day.start + step * stepSeconds + 77);
      // But for what is more than the battery can give or take.
      const { chargeW = 0, dischargeW = 0 } = site.battery ?? {};
      if (storageW > -chargeW && storageW < dischargeW) expect(gridW).toBe(0);
    }
  });
});
