import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCalendar, toDate } from '../../src/simulation/calendar.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { type Interval, listIntervals, type Telemetry } from '../telemetry/site-telemetry.ts';
import { at, createTelemetryMock } from '../telemetry/telemetry-mock.ts';

const mock = await createTelemetryMock();
const day = 86_400;
const sites = defaultSites.filter(({ operationalAt }) => operationalAt !== null);
const anySite = fc.constantFrom(...sites);
const anyNow = fc.integer({ min: at('2026-01-05T00:00:00Z'), max: at('2028-06-30T00:00:00Z') });
type Series = Readonly<Record<string, readonly number[]>> & { readonly start_date: string };
const read = <Body>(id: number, now: number, path: string) => mock.read<Body>(now, id, path);
const sum = (intervals: readonly Interval[], take: (each: Interval) => number | undefined) =>
  intervals.reduce((all, each) => all + (take(each) ?? 0), 0);

/** By daily series: its field, the telemetry it is the sum of, and what to take from an interval of that. */
const kinds: readonly (readonly [string, string, string, (each: Interval) => number | undefined])[] = [
  ['energy_lifetime?production=all', 'micro_production', 'telemetry/production_micro', ({ enwh }) => enwh],
  ['energy_lifetime?production=all', 'meter_production', 'telemetry/production_meter', ({ wh_del }) => wh_del],
  ['consumption_lifetime?', 'consumption', 'telemetry/consumption_meter', ({ enwh }) => enwh],
  ['battery_lifetime?', 'charge', 'telemetry/battery', ({ charge }) => charge?.enwh],
  ['battery_lifetime?', 'discharge', 'telemetry/battery', ({ discharge }) => discharge?.enwh],
  ['energy_import_lifetime?', 'import', 'energy_import_telemetry', (each) => each.wh_imported],
  ['energy_export_lifetime?', 'export', 'energy_export_telemetry', (each) => each.wh_exported],
];
const anyKind = fc.constantFrom(...kinds);

test('a day of a series is the sum of its intervals, to the watt-hour', async () => {
  await fc.assert(
    fc.asyncProperty(
      anySite,
      anyKind,
      anyNow,
      fc.integer({ min: 1, max: 690 }),
      async (site, [path, field, telemetry, take], now, ago) => {
        const calendar = toCalendar(site.timeZone);
        const date = toDate(Math.max(calendar.dayOf(site.operationalAt ?? 0), calendar.dayOf(now) - ago));
        const series = await read<Series>(site.id, now, `${path}&start_date=${date}&end_date=${date}`);
        const intervals = listIntervals(await read<Telemetry>(site.id, now, `${telemetry}?start_date=${date}`));
        // Without a meter there is no series of it; yesterday may not be added up yet.
        const [number] = series[field] ?? [];
        if (number !== undefined) expect(number).toBe(sum(intervals, take));
        else expect(ago === 1 || intervals.length === 0).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('today is the sum of its intervals so far', async () => {
  await fc.assert(
    fc.asyncProperty(anySite, fc.constantFrom(...kinds.slice(2)), anyNow, async (site, [path, field, telemetry, take], now) => {
      const date = toDate(toCalendar(site.timeZone).dayOf(now));
      const series = await read<Series>(site.id, now, `${path}&start_date=${date}`);
      expect(series[field]).toEqual([sum(listIntervals(await read<Telemetry>(site.id, now, telemetry)), take)]);
    }),
    { numRuns: 120 },
  );
});

test('however a range is cut, its numbers are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      anySite,
      anyKind,
      anyNow,
      fc.integer({ min: 10, max: 1500 }),
      fc.array(fc.integer({ min: 1, max: 1499 }), { maxLength: 3 }),
      async (site, [path, field], now, ago, cuts) => {
        const calendar = toCalendar(site.timeZone);
        const last = calendar.dayOf(now) - 2;
        const first = Math.max(calendar.dayOf(site.operationalAt ?? 0), last - ago);
        const edges = [first, ...new Set(cuts.map((cut) => first + cut).filter((cut) => cut <= last)), last + 1].sort(
          (a, b) => a - b,
        );
        const whole = await read<Series>(site.id, now, `${path}&start_date=${toDate(first)}&end_date=${toDate(last)}`);
        const parts: number[] = [];
        for (let part = 1; part < edges.length; part++) {
          const [from = 0, until = 0] = [edges[part - 1], edges[part]];
          if (from === until) continue;
          const each = await read<Series>(site.id, now, `${path}&start_date=${toDate(from)}&end_date=${toDate(until - 1)}`);
          parts.push(...(each[field] ?? []));
        }
        expect(parts).toEqual(whole[field] ?? []);
        if (whole[field]) expect(parts).toHaveLength(last - first + 1);
      },
    ),
    { numRuns: 60 },
  );
});

test('the lifetime of the summary grows by a day of the series', async () => {
  const old = sites.filter(({ operationalAt }) => (operationalAt ?? 0) < at('2025-01-01T00:00:00Z'));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...old), anyNow, fc.integer({ min: 2, max: 300 }), async (site, now, ago) => {
      const last = toCalendar(site.timeZone).dayOf(now) - ago;
      const [date, next] = [toDate(last), toDate(last + 1)];
      const series = await read<Series>(site.id, now, `energy_lifetime?start_date=${date}&end_date=${date}`);
      const read1 = (of: string) =>
        read<{ energy_lifetime: number; energy_today: number }>(site.id, now, `summary?summary_date=${of}`);
      const [before, after] = [await read1(date), await read1(next)];
      expect(series.production).toEqual([after.energy_lifetime - before.energy_lifetime]);
      expect(series.production).toEqual([before.energy_today]);
    }),
    { numRuns: 40 },
  );
});

test('what the summary adds up is the whole series, the first day of the meter included', async () => {
  const now = at('2026-06-23T04:00:00Z');
  for (const { id } of sites) {
    const { production = [] } = await read<Series>(id, now, 'energy_lifetime?end_date=2026-06-20');
    const summary = await read<{ energy_lifetime: number }>(id, now, 'summary?summary_date=2026-06-21');
    expect([id, production.reduce((all, each) => all + each, 0)]).toEqual([id, summary.energy_lifetime]);
  }
});

test('a late gateway changes nothing but when a day is told', async () => {
  const id = 6_018_447;
  const path = 'consumption_lifetime?start_date=2026-06-10&end_date=2026-06-15';
  const whole = await read<Series>(id, at('2026-06-21T00:00:00Z'), path);
  await mock.change(id, { late: { since: at('2026-06-12T00:00:00Z'), seconds: 2 * day } });
  expect((await read<Series>(id, at('2026-06-14T12:00:00Z'), path)).consumption?.slice(4)).toEqual([0]);
  expect((await read<Series>(id, at('2026-06-21T00:00:00Z'), path)).consumption).toEqual(whole.consumption);
});
