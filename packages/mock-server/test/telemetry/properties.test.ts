import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay, toCalendar, toDate } from '../../src/simulation/calendar.ts';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { type Interval, kinds, listIntervals, type Telemetry } from './site-telemetry.ts';
import { at, createTelemetryMock } from './telemetry-mock.ts';

const mock = await createTelemetryMock();
/** Sites that report, and the time in which all of them may be asked for two years back. */
const sites = defaultSites.filter(({ operationalAt }) => operationalAt !== null);
const metered = sites.filter(
  ({ id }) => mock.world.energy.of(defaultSites.find((site) => site.id === id) as never).plant.consumptionMeter,
);
const anySite = fc.constantFrom(...sites);
const anyMeteredSite = fc.constantFrom(...metered);
const anyKind = fc.constantFrom(...kinds);
const anyNow = fc.integer({ min: at('2026-01-05T00:00:00Z'), max: at('2028-06-30T00:00:00Z') });
const day = 86_400;

const read = (id: number, now: number, path: string, window: string) => mock.read<Telemetry>(now, id, `${path}?${window}`);
const toQuery = (start_at: number, end_at: number) => ({ start_at: `${start_at}`, end_at: `${end_at}`, granularity: 'week' });

test('however a window is cut, its intervals are the same', async () => {
  const cuts = fc.array(fc.integer({ min: 1, max: day - 1 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(anySite, anyKind, anyNow, fc.integer({ min: 1, max: 690 }), cuts, async (site, kind, now, ago, inner) => {
      const start = Math.max(now - ago * day - (now % 7919), site.operationalAt ?? 0);
      const edges = [0, ...new Set([...inner].sort((one, other) => one - other)), day].map((after) => start + after);
      const end = edges.at(-1) ?? start;
      const whole = await mock.simulate(now, site.id, kind, toQuery(start, end));
      const parts: Interval[] = [];
      for (let part = 1; part < edges.length; part++) {
        const [start_at = 0, end_at = 0] = [edges[part - 1], edges[part]];
        parts.push(...listIntervals(await mock.simulate(now, site.id, kind, toQuery(start_at, end_at))));
      }
      expect(parts).toEqual(listIntervals(whole));
    }),
    { numRuns: 300 },
  );
});

test('a week is its seven days, as the clock of the site has them', async () => {
  await fc.assert(
    fc.asyncProperty(anySite, anyKind, anyNow, fc.integer({ min: 8, max: 700 }), async (site, kind, now, ago) => {
      const calendar = toCalendar(site.timeZone);
      // Before its first day a site has no week of its own: the start is moved.
      const first = Math.max(calendar.dayOf(now - ago * day), calendar.dayOf(site.operationalAt ?? now) + 1);
      if (first + 7 > calendar.dayOf(now)) return;
      const week = await mock.simulate(now, site.id, kind, { start_date: toDate(first), granularity: 'week' });
      const days: Interval[] = [];
      for (let at = first; at < first + 7; at++) {
        const each = listIntervals(await mock.simulate(now, site.id, kind, { start_date: toDate(at) }));
        if (each.length > 0) expect(each).toHaveLength((calendar.startOf(at + 1) - calendar.startOf(at)) / kind.seconds);
        days.push(...each);
      }
      expect(listIntervals(week)).toEqual(days);
    }),
    { numRuns: 60 },
  );
});

test('a day has 92 or 100 quarter-hours where the clock of the site moves by an hour, and 96 else (telemetry-clock-change)', async () => {
  const zones = [
    'Europe/Berlin',
    'America/Los_Angeles',
    'America/Santiago',
    'Pacific/Auckland',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  ];
  const id = 6_018_447;
  const mock = await createTelemetryMock();
  for (const timeZone of zones) {
    await mock.change(id, { timeZone });
    const lengths = new Map<number, number>();
    const now = at('2026-12-30T00:00:00Z');
    for (let at = readDay('2026-03-01') ?? 0; at < (readDay('2026-12-01') ?? 0); at += 7) {
      const { intervals } = await mock.simulate(now, id, kinds[2], { start_date: toDate(at), granularity: 'week' });
      lengths.set(intervals.length, (lengths.get(intervals.length) ?? 0) + 1);
    }
    const step = timeZone === 'Australia/Lord_Howe' ? 2 : 4;
    const expected =
      timeZone === 'Asia/Kathmandu'
        ? [[672, 40]]
        : [
            [672 - step, 1],
            [672, 37 + 1],
            [672 + step, 1],
          ];
    expect(
      [...lengths].sort(([one], [other]) => one - other),
      timeZone,
    ).toEqual(expected);
  }
});

test('what comes in is what goes out, to the watt-hour, in every quarter-hour of the answers', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeteredSite, anyNow, fc.integer({ min: 0, max: 700 }), async (site, now, ago) => {
      const start_at = Math.max(site.operationalAt ?? 0, now - ago * day);
      const answers = new Map<string, readonly Interval[]>();
      for (const { path } of kinds.slice(1))
        answers.set(path, listIntervals(await read(site.id, now, path, `start_at=${start_at}`)));
      const [produced = [], consumed = [], battery = [], imported = [], exported = []] = answers.values();
      expect(consumed).toHaveLength(produced.length);
      for (const [place, { end_at, wh_del = 0 }] of produced.entries()) {
        const [use, store, bought, sold] = [consumed[place], battery[place], imported[place], exported[place]];
        expect([use?.end_at, bought?.end_at, sold?.end_at]).toEqual([end_at, end_at, end_at]);
        expect(wh_del + (bought?.wh_imported ?? 0) + (store?.discharge?.enwh ?? 0)).toBe(
          (use?.enwh ?? 0) + (sold?.wh_exported ?? 0) + (store?.charge?.enwh ?? 0),
        );
        // It buys or sells, and never both.
        expect((bought?.wh_imported ?? 0) * (sold?.wh_exported ?? 0)).toBe(0);
      }
    }),
    { numRuns: 40 },
  );
});

test('five minutes add up to quarter-hours, those to the day, and the day to the difference of two lifetimes', async () => {
  await fc.assert(
    fc.asyncProperty(anySite, anyNow, fc.integer({ min: 1, max: 700 }), async (site, now, ago) => {
      const energy = mock.world.energy.of(site);
      const today = Math.max(energy.firstDay ?? 0, energy.calendar.dayOf(now - ago * day));
      const flows = energy.flowsOf(today);
      const later = now + day;
      const fine = listIntervals(await read(site.id, later, 'telemetry/production_micro', `start_date=${toDate(today)}`));
      const quarters = Array.from(flows.micros, () => 0);
      for (const { end_at, enwh = 0 } of fine) {
        const step = Math.ceil((end_at - flows.start) / 900) - 1;
        quarters[step] = (quarters[step] ?? 0) + enwh;
      }
      expect(quarters).toEqual([...flows.micros]);
      const sum = fine.reduce((all, { enwh = 0 }) => all + enwh, 0);
      expect(sum).toBe(energy.totalsBefore(today + 1).micros - energy.totalsBefore(today).micros);
    }),
    { numRuns: 30 },
  );
});

test('what has settled never changes, whenever it is asked for, and no interval that was there disappears (telemetry-late-data)', async () => {
  const waits = fc.array(fc.integer({ min: 1, max: 3 * day }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(anySite, anyKind, anyNow, waits, async (site, kind, now, more) => {
      const start_at = Math.max(now - day, site.operationalAt ?? 0);
      let before: readonly Interval[] = [];
      let asked = now;
      for (const wait of [0, ...more]) {
        const after = listIntervals(await mock.simulate(asked + wait, site.id, kind, { start_at: `${start_at}` }));
        const isSettled = ({ end_at }: Interval) => asked - end_at > 4 * 3600;
        expect(after.slice(0, before.length).map(({ end_at }) => end_at)).toEqual(before.map(({ end_at }) => end_at));
        expect(after.slice(0, before.length).filter(isSettled)).toEqual(before.filter(isSettled));
        for (const [place, { devices_reporting: reporting = 0, enwh = 0 }] of before.entries()) {
          expect(after[place]?.devices_reporting ?? 0).toBeGreaterThanOrEqual(reporting);
          expect(after[place]?.enwh ?? 0).toBeGreaterThanOrEqual(enwh);
        }
        asked += wait;
        before = after;
      }
    }),
    { numRuns: 200 },
  );
});

test('readings never fall, and differ by the intervals between them (telemetry-readings-as-of)', async () => {
  const what = fc.constantFrom(
    { path: 'production_meter_readings', telemetry: 'telemetry/production_meter', field: 'wh_del' },
    { path: 'consumption_meter_readings', telemetry: 'telemetry/consumption_meter', field: 'enwh' },
  );
  const spans = fc.tuple(fc.integer({ min: 0, max: 600 * day }), fc.integer({ min: 0, max: day }));
  const young = metered.map((site) => ({
    ...site,
    operationalAt: Math.max(site.operationalAt ?? 0, at('2025-06-01T00:00:00Z')),
  }));
  const mock = await createTelemetryMock();
  for (const site of young) await mock.change(site.id, { operationalAt: site.operationalAt });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...young),
      what,
      anyNow,
      spans,
      async (site, { path, telemetry, field }, now, [ago, length]) => {
        const sum = async (end_at: number) => {
          const { meter_readings: readings } = await mock.read<{ meter_readings: { value: number; read_at: number }[] }>(
            now,
            site.id,
            `${path}?end_at=${end_at}`,
          );
          expect(readings.every(({ read_at }) => read_at <= end_at && read_at % 900 === 0)).toBe(true);
          return readings.reduce((all, { value }) => all + value, 0);
        };
        const start = Math.max(now - ago, site.operationalAt);
        const [before, after] = [await sum(start), await sum(start + length)];
        const window = `start_at=${start}&end_at=${start + length}&granularity=week`;
        const intervals = listIntervals(await mock.read<Telemetry>(now, site.id, `${telemetry}?${window}`));
        const between = intervals.reduce((all, each) => all + Number(each[field as 'enwh'] ?? 0), 0);
        expect(after - before).toBe(between);
        expect(after).toBeGreaterThanOrEqual(before);
      },
    ),
    { numRuns: 60 },
  );
});

test('the state of charge stays within its limits and goes on from interval to interval, over midnight and any cut', async () => {
  const batteries = sites.filter(({ battery }) => battery !== null);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...batteries), anyNow, fc.integer({ min: 3, max: 700 }), async (site, now, ago) => {
      const capacity = site.battery?.capacityWh ?? 0;
      const start_at = Math.max(now - ago * day, site.operationalAt ?? 0);
      const parts = [toQuery(start_at, start_at + 43_211), toQuery(start_at + 43_211, start_at + 2 * day)];
      const intervals: Interval[] = [];
      for (const part of parts) intervals.push(...listIntervals(await mock.simulate(now, site.id, kinds[3], part)));
      for (const [place, { soc, charge, discharge }] of intervals.entries()) {
        const percent = soc?.percent ?? Number.NaN;
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        const before = intervals[place - 1]?.soc?.percent;
        if (before === undefined) continue;
        // A round trip keeps nine tenths; percents are whole.
        const gained = (charge?.enwh ?? 0) / 1.11 - (discharge?.enwh ?? 0);
        expect(Math.abs(percent - before - (100 * gained) / capacity)).toBeLessThan(1 + 200 / capacity);
      }
    }),
    { numRuns: 200 },
  );
});
