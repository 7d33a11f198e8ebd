import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { toCalendar, toDate } from '../../src/simulation/calendar.ts';
import type { Site } from '../../src/simulation/site.ts';
import { type Interval, listIntervals, type Telemetry } from '../telemetry/site-telemetry.ts';
import { createTelemetryMock } from '../telemetry/telemetry-mock.ts';
import { anySite, asked } from './random-site.ts';

/*
 * That the sums are right, seen by somebody who has nothing but the API: whatever is told of a day in one place is what is told of it in all
 * others, to the watt-hour, at random sites and instants.
 *
 * HELIOSTAT_CASES=5000 runs it for longer. A failure prints the seed and the path that lead to it; HELIOSTAT_SEED runs that seed again.
 */
const cases = Number(process.env.HELIOSTAT_CASES ?? 50);
const seed = process.env.HELIOSTAT_SEED;
const options = { numRuns: cases, ...(seed === undefined ? {} : { seed: Number(seed) }) };
vi.setConfig({ testTimeout: 60_000 + cases * 3000 });

const mock = await createTelemetryMock();
const day = 86_400;

/** What is asked about one site at one instant. */
function createAsk(site: Site, now: number) {
  const read = <Body>(path: string) => mock.read<Body>(now, site.id, path);
  return {
    read,
    intervals: async (path: string) => listIntervals(await read<Telemetry>(path)),
    /** One number of a daily series, or undefined if the site has no such series. */
    async daily(path: string, field: string): Promise<number | undefined> {
      return (await read<Readonly<Record<string, readonly number[]>>>(path))[field]?.[0];
    },
    /** What each meter of a kind shows at an instant, together. */
    async shown(kind: string, end: number, field = 'value') {
      const answer = await read<{ meter_readings: readonly Readonly<Record<string, number>>[] }>(
        `${kind}_meter_readings?end_at=${end}`,
      );
      return toSum(answer.meter_readings, (each) => each[field]);
    },
  };
}

function toSum<Each>(list: readonly Each[], take: (each: Each) => number | undefined): number {
  return list.reduce((sum, each) => sum + (take(each) ?? 0), 0);
}

/** What the cases together produced, used, stored and traded: a property over nothing would hold as well. */
const seen: Record<string, number> = {};
const see = (sums: Readonly<Record<string, number>>) => {
  for (const [name, sum] of Object.entries(sums)) seen[name] = (seen[name] ?? 0) + sum;
};

test('a day is the same in intervals, in daily series, on the meters, in the summary and of each battery', async () => {
  await fc.assert(
    fc.asyncProperty(anySite, fc.integer(asked), fc.integer({ min: 3, max: 400 }), async (site, now, ago) => {
      await mock.world.sites.put(site);
      const calendar = toCalendar(site.timeZone);
      const today = Math.max(calendar.dayOf(site.operationalAt ?? 0), calendar.dayOf(now) - ago);
      const [date, next] = [toDate(today), toDate(today + 1)];
      const [start, end] = [calendar.startOf(today), calendar.startOf(today + 1)];
      const { read, intervals, daily, shown } = createAsk(site, now);
      const from = `start_date=${date}`;
      const both = `${from}&end_date=${date}`;

      const micros = await intervals(`telemetry/production_micro?${from}`);
      const produced = await intervals(`telemetry/production_meter?${from}`);
      const consumed = await intervals(`telemetry/consumption_meter?${from}`);
      const battery = await intervals(`telemetry/battery?${from}`);
      const imported = await intervals(`energy_import_telemetry?${from}`);
      const exported = await intervals(`energy_export_telemetry?${from}`);
      const { devices } = await read<{ devices: { encharges?: readonly { serial_number: string }[] } }>('devices');
      const encharges: Interval[] = [];
      for (const { serial_number } of devices.encharges ?? [])
        encharges.push(...(await intervals(`devices/encharges/${serial_number}/telemetry?${from}`)));
      const sums = {
        micros: toSum(micros, ({ enwh }) => enwh),
        produced: toSum(produced, ({ wh_del }) => wh_del),
        consumed: toSum(consumed, ({ enwh }) => enwh),
        charged: toSum(battery, ({ charge }) => charge?.enwh),
        discharged: toSum(battery, ({ discharge }) => discharge?.enwh),
        imported: toSum(imported, ({ wh_imported }) => wh_imported),
        exported: toSum(exported, ({ wh_exported }) => wh_exported),
      };

      see(sums);

      const lifetime = `energy_lifetime?production=all&${both}`;
      expect({
        micros: await daily(lifetime, 'micro_production'),
        produced: (await daily(lifetime, 'meter_production')) ?? 0,
        consumed: await daily(`consumption_lifetime?${both}`, 'consumption'),
        charged: await daily(`battery_lifetime?${both}`, 'charge'),
        discharged: await daily(`battery_lifetime?${both}`, 'discharge'),
        imported: await daily(`energy_import_lifetime?${both}`, 'import'),
        exported: await daily(`energy_export_lifetime?${both}`, 'export'),
      }).toEqual(sums);

      const hasMeters = consumed.length > 0 && produced.length > 0;
      if (hasMeters) expect(sums.produced + sums.imported + sums.discharged).toBe(sums.consumed + sums.exported + sums.charged);

      expect({
        charged: toSum(encharges, ({ charge }) => charge?.enwh),
        discharged: toSum(encharges, ({ discharge }) => discharge?.enwh),
      }).toEqual({ charged: sums.charged, discharged: sums.discharged });

      const differ = async (kind: string, field?: string) => (await shown(kind, end, field)) - (await shown(kind, start, field));
      expect([await differ('production'), await differ('consumption')]).toEqual([sums.produced, sums.consumed]);

      const [before, after] = [
        await read<{ energy_lifetime: number; energy_today: number }>(`summary?summary_date=${date}`),
        await read<{ energy_lifetime: number }>(`summary?summary_date=${next}`),
      ];
      const merged = await daily(`energy_lifetime?${both}`, 'production');
      expect([before.energy_today, after.energy_lifetime - before.energy_lifetime]).toEqual([merged, merged]);
      expect([sums.micros, sums.produced]).toContain(merged);
    }),
    options,
  );
  expect(Object.values(seen).filter((sum) => sum <= 0)).toEqual([]);
  expect(Object.keys(seen)).toHaveLength(7);
});

test('every microinverter together is the system: by page, and in all its life', async () => {
  await fc.assert(
    fc.asyncProperty(anySite, fc.integer(asked), async (site, now) => {
      await mock.world.sites.put(site);
      const { read, intervals } = createAsk(site, now);
      const start = now - 5 * 3600;
      const window = `start_at=${start}&end_at=${start + 3600}`;
      const told: Interval[] = [];
      for (let page = 1; (page - 1) * 20 < site.modules; page++) {
        const answer = await read<{ devices: readonly Pick<Telemetry, 'intervals'>[] }>(
          `devices/micros/telemetry?size=20&page=${page}&${window}`,
        );
        told.push(...answer.devices.flatMap(listIntervals));
      }
      const system = await intervals(`telemetry/production_micro?${window}`);
      expect(toSum(told, ({ enwh }) => enwh)).toBe(toSum(system, ({ enwh }) => enwh));
      expect(told.length).toBe(toSum(system, ({ devices_reporting }) => devices_reporting));

      const summaries: { readonly energy: { readonly value: number } }[] = [];
      const [first] = await read<readonly { micro_inverters: typeof summaries }[]>(
        `../inverters_summary_by_envoy_or_site?size=100&site_id=${site.id}`,
      );
      summaries.push(...(first?.micro_inverters ?? []));
      const today = toCalendar(site.timeZone).dayOf(now);
      const until = `end_date=${toDate(today - 2)}`;
      const { micro_production: days } = await read<{ micro_production: readonly number[] }>(
        `energy_lifetime?production=all&${until}`,
      );
      const yesterday = await intervals(`telemetry/production_micro?start_date=${toDate(today - 1)}`);
      const soFar = await intervals('telemetry/production_micro');
      const life = toSum(days, (each) => each) + toSum([...yesterday, ...soFar], ({ enwh }) => enwh);
      expect(toSum(summaries, ({ energy }) => energy.value)).toBe(life);
    }),
    options,
  );
});

interface Session {
  readonly start_time: number;
  readonly end_time: number;
  readonly energy_added: number;
}
type Ask = ReturnType<typeof createAsk>;

/** What a charger of another make took in on a day. */
async function readEvse({ intervals, daily }: Ask, serial: string, date: string): Promise<number> {
  const sum = toTaken(await intervals(`${serial}/evse_telemetry?start_date=${date}`));
  expect(await daily(`${serial}/evse_lifetime?start_date=${date}&end_date=${date}`, 'consumption')).toBe(sum);
  return sum;
}

function toTaken(intervals: readonly object[]): number {
  return toSum(intervals as readonly { readonly wh_consumed: number }[], ({ wh_consumed }) => wh_consumed);
}

/** What a charger by Enphase took in on a day; its latest sessions are held against their quarter-hours on the way. */
async function readCharger({ read, daily }: Ask, serial: string, date: string): Promise<number> {
  const charger = `ev_charger/${serial}`;
  const quartersOf = async (query: string) =>
    (await read<{ consumption: readonly { consumption: number; end_at: number }[] }>(`${charger}/telemetry?${query}`))
      .consumption;
  const { sessions } = await read<{ sessions: readonly Session[] }>(`${charger}/sessions?limit=5`);
  for (const session of sessions.slice(1).filter((each) => isAlone(each, sessions))) {
    const until = session.end_time + 900;
    const own = (await quartersOf(`start_at=${session.start_time}`)).filter(({ end_at }) => end_at < until);
    expect(toSum(own, ({ consumption }) => consumption)).toBe(Math.round(session.energy_added * 1000));
  }
  const sum = toSum(await quartersOf(`start_date=${date}`), ({ consumption }) => consumption);
  expect(await daily(`${charger}/lifetime?start_date=${date}&end_date=${date}`, 'consumption')).toBe(sum);
  return sum;
}

/** Whether no other session shares a quarter-hour with one, and a day has room for it. */
function isAlone(session: Session, sessions: readonly Session[]): boolean {
  const [from, until] = [session.start_time - (session.start_time % 900), session.end_time + 900];
  return until - from < day && !sessions.some((each) => each !== session && each.end_time > from && each.start_time < until);
}

test('vehicles and heat pump: quarter-hours are days and sessions, and no more than the house used', async () => {
  await fc.assert(
    fc.asyncProperty(anySite, fc.integer(asked), fc.integer({ min: 3, max: 100 }), async (site, now, ago) => {
      await mock.world.sites.put(site);
      const ask = createAsk(site, now);
      const date = toDate(toCalendar(site.timeZone).dayOf(now) - ago);
      let taken = toTaken(await ask.intervals(`hp_telemetry?start_date=${date}`));
      expect(await ask.daily(`hp_lifetime?start_date=${date}&end_date=${date}`, 'consumption')).toBe(taken);
      for (const { serial, make } of site.chargers)
        taken += make === 'other' ? await readEvse(ask, serial, date) : await readCharger(ask, serial, date.replaceAll('-', ''));
      const used = await ask.intervals(`telemetry/consumption_meter?start_date=${date}`);
      if (used.length > 0) expect(taken).toBeLessThanOrEqual(toSum(used, ({ enwh }) => enwh));
    }),
    options,
  );
});
