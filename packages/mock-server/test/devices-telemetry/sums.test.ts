import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCalendar, toDate } from '../../src/simulation/calendar.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { type Interval, listIntervals, type Telemetry } from '../telemetry/site-telemetry.ts';
import { at, createTelemetryMock } from '../telemetry/telemetry-mock.ts';

const mock = await createTelemetryMock();
const day = 86_400;
const sites = defaultSites.filter(({ operationalAt }) => operationalAt !== null);
const batteries = sites.filter(({ battery }) => battery !== null);
const loads = 6_244_905;
const anyNow = fc.integer({ min: at('2026-01-05T00:00:00Z'), max: at('2028-06-30T00:00:00Z') });
const anyAgo = fc.integer({ min: 0, max: 700 * day });

interface Page {
  readonly total_devices: number;
  readonly devices: readonly { readonly serial_number: string; readonly intervals: readonly Interval[] }[];
}
interface Taken {
  readonly interval_duration: string;
  readonly intervals: readonly { readonly end_at: number; readonly wh_consumed: number }[];
}
type Battery = Telemetry & { readonly last_reported_time: number; readonly last_reported_soc: string };
const read = <Body>(id: number, now: number, path: string) => mock.read<Body>(now, id, path);
const toStart = (id: number, now: number, ago: number) =>
  Math.max(sites.find((site) => site.id === id)?.operationalAt ?? 0, now - ago);

test('all pages of microinverters add up to the system, in energy and in how many have reported', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sites),
      anyNow,
      fc.oneof(fc.integer({ min: 1800, max: 5 * 3600 }), anyAgo),
      fc.integer({ min: 7, max: 20 }),
      fc.integer({ min: 300, max: 7200 }),
      async (site, now, ago, size, length) => {
        const start = toStart(site.id, now, ago);
        const window = `start_at=${start}&end_at=${start + length}`;
        const whole = listIntervals(await read<Telemetry>(site.id, now, `telemetry/production_micro?${window}`));
        const energies = new Map<number, number>();
        const reporting = new Map<number, number>();
        const serials = new Set<string>();
        let total = 1;
        for (let page = 1; (page - 1) * size < total; page++) {
          const answer = await read<Page>(site.id, now, `devices/micros/telemetry?page=${page}&size=${size}&${window}`);
          total = answer.total_devices;
          for (const { serial_number, intervals } of answer.devices) {
            serials.add(serial_number);
            for (const { end_at, enwh = 0, powr } of intervals) {
              expect(powr).toBe(enwh * 12);
              energies.set(end_at, (energies.get(end_at) ?? 0) + enwh);
              reporting.set(end_at, (reporting.get(end_at) ?? 0) + 1);
            }
          }
        }
        expect(serials.size).toBe(total);
        for (const { end_at, enwh, devices_reporting } of whole) {
          expect([end_at, energies.get(end_at) ?? 0, reporting.get(end_at) ?? 0]).toEqual([end_at, enwh, devices_reporting]);
        }
        expect([...energies.keys()].every((end) => whole.some(({ end_at }) => end_at === end))).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test('a microinverter by itself says what the list says of it', async () => {
  const now = at('2026-06-21T22:00:00Z');
  const list = await read<Page>(67, now, 'devices/micros/telemetry?size=20&page=2');
  const single = await read<Telemetry>(67, now, `devices/micros/${list.devices[3]?.serial_number}/telemetry`);
  expect(single.intervals).toEqual(list.devices[3]?.intervals);
  expect(single.total_devices).toBe(1);
});

test('a page beyond the last is empty, and days asked for by date come back as days', async () => {
  const now = at('2026-06-21T22:00:00Z');
  const path = 'devices/micros/telemetry?start_date=2026-06-20&size=20';
  expect(await read(67, now, `${path}&page=3`)).toMatchObject({ page: 3, page_size: 20, total_devices: 35, devices: [] });
  expect(await read(67, now, path)).toMatchObject({ start_date: '2026-06-20', end_date: '2026-06-20', granularity: 'day' });
  expect(await read(67, now, `${path}&end_date=2026-06-21&granularity=week`)).toMatchObject({ end_date: '2026-06-21' });
});

test('all batteries together are the batteries of the system, to the watt-hour, and none leaves its limits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...batteries), anyNow, anyAgo, async (site, now, ago) => {
      const window = `start_at=${toStart(site.id, now, ago)}`;
      const whole = listIntervals(await read<Telemetry>(site.id, now, `telemetry/battery?${window}`));
      const each: Battery[] = [];
      for (const { serial } of mock.world.energy.of(site).plant.encharges)
        each.push(await read<Battery>(site.id, now, `devices/encharges/${serial}/telemetry?${window}`));
      for (const [place, { end_at, charge, discharge, soc }] of whole.entries()) {
        const parts = each.map(({ intervals }) => intervals[place] as Interval);
        const sum = (take: (part: Interval) => number) => parts.reduce((all, part) => all + take(part), 0);
        expect(parts.map((part) => part.end_at)).toEqual(parts.map(() => end_at));
        expect(sum((part) => part.charge?.enwh ?? 0)).toBe(charge?.enwh);
        expect(sum((part) => part.discharge?.enwh ?? 0)).toBe(discharge?.enwh);
        expect(parts.every((part) => (part.charge?.enwh ?? -1) >= 0 && (part.discharge?.enwh ?? -1) >= 0)).toBe(true);
        for (const part of parts) expect(Math.abs((part.soc?.percent ?? 0) - (soc?.percent ?? 0))).toBeLessThanOrEqual(1);
      }
      for (const { intervals, last_reported_time } of each) {
        expect(intervals).toHaveLength(whole.length);
        expect(last_reported_time).toBeLessThanOrEqual(now);
      }
    }),
    { numRuns: 80 },
  );
});

test('the last report of a battery does not depend on the window', async () => {
  const now = at('2026-06-21T22:10:00Z');
  const [site] = batteries.filter(({ id }) => id === 698_906_018);
  const serial = site && mock.world.energy.of(site).plant.encharges[1]?.serial;
  const path = `devices/encharges/${serial}/telemetry`;
  const [today, old] = [
    await read<Battery>(698_906_018, now, path),
    await read<Battery>(698_906_018, now, `${path}?start_date=2026-01-01`),
  ];
  expect(old.last_reported_time).toBe(today.last_reported_time);
  expect(old.last_reported_soc).toBe(today.last_reported_soc);
  expect(today.last_reported_soc).toBe(`${listIntervals(today).at(-1)?.soc?.percent}%`);
});

const serial = '772310440198';
const paths = [
  ['hp_telemetry', 'hp_lifetime'],
  [`${serial}/evse_telemetry`, `${serial}/evse_lifetime`],
] as const;

test('five minutes add up to quarter-hours, and these to days, of vehicle and heat pump', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      anyNow,
      fc.integer({ min: 0, max: 700 }),
      async ([telemetry, lifetime], now, ago) => {
        const date = toDate(toCalendar('Europe/Berlin').dayOf(now) - ago);
        const fine = await read<Taken>(loads, now, `${telemetry}?start_date=${date}&interval_duration=5mins`);
        const coarse = await read<Taken>(loads, now, `${telemetry}?start_date=${date}`);
        const series = await read<{ consumption: readonly number[] }>(
          loads,
          now,
          `${lifetime}?start_date=${date}&end_date=${date}`,
        );
        expect([fine.interval_duration, coarse.interval_duration]).toEqual(['5mins', '15mins']);
        expect(fine.intervals).toHaveLength(3 * coarse.intervals.length);
        for (const [place, { end_at, wh_consumed }] of coarse.intervals.entries()) {
          const parts = fine.intervals.slice(3 * place, 3 * place + 3);
          expect(parts.map((part) => part.end_at)).toEqual([end_at - 600, end_at - 300, end_at]);
          expect(parts.reduce((all, part) => all + part.wh_consumed, 0)).toBe(wh_consumed);
        }
        expect(series.consumption).toEqual([coarse.intervals.reduce((all, each) => all + each.wh_consumed, 0)]);
      },
    ),
    { numRuns: 120 },
  );
});

test('vehicle and heat pump are a part of what the site uses, and stand still while the grid is away', async () => {
  const now = at('2026-02-03T20:00:00Z');
  const outage = { kind: 'outage', from: at('2026-02-02T16:00:00Z'), until: at('2026-02-02T22:00:00Z') } as const;
  await mock.change(loads, { conditions: [outage] });
  const use = listIntervals(await read<Telemetry>(loads, now, 'telemetry/consumption_meter?start_date=2026-02-02'));
  for (const [telemetry] of paths) {
    const { intervals } = await read<Taken>(loads, now, `${telemetry}?start_date=2026-02-02`);
    for (const [place, { wh_consumed }] of intervals.entries()) expect(wh_consumed).toBeLessThanOrEqual(use[place]?.enwh ?? 0);
    const fine = await read<Taken>(loads, now, `${telemetry}?start_date=2026-02-02&interval_duration=5mins`);
    const dark = fine.intervals.filter(({ end_at }) => end_at > outage.from && end_at <= outage.until);
    expect(dark).toHaveLength(72);
    expect(dark.every(({ wh_consumed }) => wh_consumed === 0)).toBe(true);
  }
});

test('a window is cut where it is asked for, whatever the length of its intervals', async () => {
  const now = at('2026-02-03T20:00:00Z');
  const start = at('2026-02-03T17:07:11Z');
  const ends = async (query: string) =>
    (await read<Taken>(loads, now, `hp_telemetry?start_at=${start}&${query}`)).intervals.map(({ end_at }) => end_at);
  const next = at('2026-02-03T17:10:00Z');
  expect(await ends('granularity=5mins&interval_duration=5mins')).toEqual([next]);
  expect(await ends('granularity=15mins&interval_duration=5mins')).toEqual([next, next + 300, next + 600]);
  expect(await ends('granularity=15mins')).toEqual([at('2026-02-03T17:15:00Z')]);
  expect(await ends(`end_at=${next + 301}&interval_duration=5mins`)).toEqual([next, next + 300]);
});
