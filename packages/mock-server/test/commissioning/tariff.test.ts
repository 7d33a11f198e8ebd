import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/simulation/calendar.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import type { Site } from '../../src/simulation/site.ts';
import { toTariff } from '../../src/simulation/tariff.ts';
import { toPriceLevels } from '../../src/simulation/to-price-levels.ts';
import { createCallerMock, type Json } from './caller-mock.ts';

const week = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

describe('a tariff', () => {
  test('names each day of the week once in each season, begins each day at midnight, and goes forward', async () => {
    const mock = await createCallerMock();
    for (const { id, battery } of defaultSites) {
      const { body } = await mock.call('GET', `/api/v4/systems/config/${id}/tariff`);
      expect('storage_settings' in body.tariff, `battery of ${id}`).toBe(battery !== null);
      for (const season of [...body.tariff.seasons, ...body.tariff.seasons_sell]) {
        const days = season.days.flatMap((kind: Json) => kind.days.split(','));
        expect(days.toSorted()).toEqual(week.toSorted());
        for (const { periods } of season.days) {
          const starts = periods.map(({ start }: { start: number }) => start);
          expect(starts[0]).toBe(0);
          expect(starts).toEqual([...new Set<number>(starts)].sort((one, other) => one - other));
        }
      }
    }
  });

  test('is in the currency of its country, and follows from seed and site', async () => {
    const [one, same, other] = [
      await createCallerMock({ seed: 7 }),
      await createCallerMock({ seed: 7 }),
      await createCallerMock({ seed: 8 }),
    ];
    const read = async (mock: typeof one, id: number) =>
      (await mock.call('GET', `/api/v4/systems/config/${id}/tariff`)).body.tariff;
    for (const [id, code] of [
      [67, 'USD'],
      [2_640_908, 'EUR'],
      [5_902_114, 'GBP'],
      [6_018_447, 'AUD'],
    ] as const)
      expect((await read(one, id)).currency).toEqual({ code });
    expect(await read(one, 67)).toEqual(await read(same, 67));
    expect(await read(one, 67)).not.toEqual(await read(other, 67));
  });

  test('tells a change of the battery settings, pending until the gateway reports', async () => {
    const mock = await createCallerMock();
    const id = 698_906_018;
    const path = `/api/v4/systems/config/${id}/tariff`;
    expect((await mock.call('GET', path)).body.task.status).toBe('success');
    const at = mock.clock.now() / 1000;
    const choice = {
      at,
      kind: 'battery',
      mode: 'full-backup',
      reservePercent: 100,
      shutdownPercent: 5,
      chargesFromGrid: true,
    } as const;
    await mock.world.sites.change(id, (site) => ({ ...site, choices: [choice] }));
    const { body } = await mock.call('GET', path);
    expect(body.tariff.storage_settings).toEqual({ mode: 'backup', reserved_soc: 100 });
    expect(body.tariff.seasons[0].days[0].enable_charge_from_grid).toBe(true);
    expect(body.task).toEqual({ status: 'pending', created_at: '2026-06-21T12:00:00Z' });
    mock.clock.advance(900_000);
    expect((await mock.call('GET', path)).body.task.status).toBe('success');
  });
});

describe('the hours of a tariff', () => {
  const sites = fc.record({
    id: fc.integer({ min: 1, max: 1e9 }),
    country: fc.constantFrom('US', 'NL', 'FR', 'GB', 'AU', 'IN', undefined, 'XX'),
    latitude: fc.double({ min: -60, max: 60, noNaN: true }),
    hasBattery: fc.boolean(),
  });

  test('cover each day from midnight, are dear on workdays where the tariff varies, and never at a weekend', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), sites, fc.integer({ min: 0, max: 40_000 }), (seed, drawn, day) => {
        const { id, latitude, country, hasBattery } = drawn;
        const battery = hasBattery ? { chargeW: 1, dischargeW: 1, capacityWh: 1 } : null;
        const address = country === undefined ? {} : { country };
        const tariff = toTariff(seed, { ...(defaultSites[0] as Site), id, latitude, address, battery });
        const spans = toPriceLevels(tariff, day);
        expect(spans[0]?.start).toBe(0);
        const isWeekend = [0, 6].includes((day + 4) % 7);
        const isFlat = tariff.seasons[0]?.kinds.length === 1;
        expect(isFlat && hasBattery).toBe(false);
        expect(spans.some(({ level }) => level === 'peak')).toBe(!isFlat && !isWeekend);
        expect(spans.some(({ level }) => level === 'cheap')).toBe(!isFlat);
      }),
      { numRuns: 300 },
    );
  });

  test('change where a season begins, and the turn of the year lies in the last one', () => {
    const site = defaultSites.find(({ id }) => id === 4_127_560) as Site;
    const seed = Array.from({ length: 50 }, (_, at) => at).find((each) => toTariff(each, site).seasons.length === 2) ?? -1;
    const tariff = toTariff(seed, site);
    const dearest = (date: string) => {
      const season = toPriceLevels(tariff, readDay(date) ?? 0);
      return season.findIndex(({ level }) => level === 'peak');
    };
    expect(tariff.seasons.map(({ id }) => id)).toEqual(['summer', 'winter']);
    for (const date of ['2026-01-05', '2026-05-29', '2026-06-01', '2026-09-30', '2026-10-01', '2026-12-31']) {
      expect(dearest(date), date).toBeGreaterThan(0);
    }
  });
});
