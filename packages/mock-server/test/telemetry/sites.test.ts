import { describe, expect, test } from 'vitest';
import { kinds, listEnds, listIntervals, type Telemetry } from './site-telemetry.ts';
import { at, createTelemetryMock } from './telemetry-mock.ts';

const noon = at('2026-06-21T19:00:00Z');
const mock = await createTelemetryMock();
const ask = (id: number, path: string, now = noon) => mock.read<Telemetry>(now, id, path);
const meters = kinds.filter(({ path }) => path !== 'telemetry/production_micro' && path !== 'telemetry/battery');
const toNothing = (isNested: boolean) => (isNested ? [[]] : []);

test('a site of microinverters alone has no meters, no battery, and nothing in their place (battery-telemetry-no-battery)', async () => {
  const id = 2_640_908;
  for (const { path, isNested } of kinds.slice(1)) {
    expect(await ask(id, path), path).toMatchObject({ total_devices: 0, intervals: toNothing(isNested) });
  }
  expect(await ask(id, 'telemetry/battery')).not.toHaveProperty('last_reported_aggregate_soc');
  expect((await ask(id, 'telemetry/production_micro?start_date=2026-06-20')).intervals).toHaveLength(288);
  const rgm = await mock.read(noon, id, 'rgm_stats');
  expect(rgm).toMatchObject({ total_devices: 0, intervals: [], meter_intervals: [] });
  for (const what of ['production', 'consumption', 'storage']) {
    expect(await mock.read(noon, id, `${what}_meter_readings`)).toMatchObject({ system_id: id, meter_readings: [] });
  }
  expect(await mock.read(noon, id, 'latest_telemetry')).toEqual({ system_id: id, items: 'devices', devices: {} });
});

test('a site that has not reported yet has nothing, and a meta of nulls (meta-nullable-instants, telemetry-empty)', async () => {
  const id = 5_902_114;
  const midnight = at('2026-06-20T23:00:00Z');
  await mock.change(id, {
    meters: { production: true, consumption: 'Net' },
    battery: { chargeW: 1, dischargeW: 1, capacityWh: 5000 },
  });
  for (const { path, isNested } of kinds) {
    const answer = await ask(id, path);
    expect(answer, path).toMatchObject({ start_at: midnight, end_at: noon, intervals: toNothing(isNested) });
    if (answer.meta) {
      expect(answer.meta).toEqual({ status: 'no_data', last_report_at: null, last_energy_at: null, operational_at: null });
    }
    expect((await ask(id, `${path}?start_date=2026-01-01`)).intervals).toEqual(toNothing(isNested));
  }
  expect(await ask(id, 'telemetry/battery')).not.toHaveProperty('last_reported_aggregate_soc');
  expect(await mock.read(noon, id, 'production_meter_readings')).toMatchObject({ meter_readings: [] });
});

test('before its first day a site answers as one that has not reported yet (telemetry-start-clamped)', async () => {
  const [now, midnight] = [at('2017-06-10T19:00:00Z'), at('2017-06-10T07:00:00Z')];
  for (const { path, isNested } of kinds) {
    expect(await ask(698_906_018, path, now)).toMatchObject({ start_at: midnight, end_at: now, intervals: toNothing(isNested) });
  }
  expect(await mock.read(now, 698_906_018, 'rgm_stats')).toMatchObject({ intervals: [] });
});

test('a gateway on the mobile network brings six hours at once (report-cellular, telemetry-late-data)', async () => {
  const counts = new Set<number>();
  for (let minute = 0; minute < 31 * 60; minute += 25) {
    const now = at('2026-06-20T04:00:00Z') + minute * 60;
    counts.add(listEnds(await ask(4_127_560, 'telemetry/production_meter?start_date=2026-06-20', now)).length);
  }
  const grown = [...counts].sort((one, other) => one - other);
  expect(grown[0]).toBe(0);
  expect(grown.at(-1)).toBe(96);
  // The day comes in four or five parts of 24 quarter-hours, the first and the last of which it shares with its neighbours.
  expect(grown.length).toBeGreaterThanOrEqual(5);
  expect(grown.length).toBeLessThanOrEqual(6);
  expect(grown.slice(2, -1).every((count, place) => count - (grown[place + 1] ?? 0) === 24)).toBe(true);
});

test('while a gateway is offline nothing comes, and afterwards all of it does (telemetry-late-data, telemetry-empty)', async () => {
  const id = 6_018_447;
  const [from, until] = [at('2026-06-10T02:00:00Z'), at('2026-06-13T02:00:00Z')];
  const before = await mock.world.sites.get(id);
  const window = `start_at=${from - 7200}&granularity=week`;
  const paths = ['telemetry/production_micro', 'telemetry/production_meter', 'telemetry/consumption_meter'];
  const whole = await Promise.all(paths.map((path) => ask(id, `${path}?${window}`)));
  await mock.change(id, { conditions: [{ kind: 'gateway-offline', from, until }] });
  for (const path of paths) {
    const told = await ask(id, `${path}?${window}`, until - 1);
    expect(listEnds(told).at(-1)).toBeLessThanOrEqual(from);
    expect(listEnds(told).length).toBeGreaterThan(0);
    expect((await ask(id, `${path}?start_at=${from + 3600}`, until - 1)).intervals).toEqual([]);
  }
  expect((await ask(id, `energy_import_telemetry?${window}`, until - 1)).intervals.slice(1)).toEqual([[], [], []]);
  for (const [at, path] of paths.entries())
    expect(listIntervals(await ask(id, `${path}?${window}`))).toEqual(listIntervals(whole[at] ?? { intervals: [] }));
  if (before) await mock.world.sites.put(before);
});

test('a silent site keeps what it has told, and its windows are empty from then on (telemetry-empty)', async () => {
  const id = 3_355_172;
  const since = at('2026-06-15T10:00:00Z');
  await mock.change(id, { silentSince: since });
  for (const { path, isNested } of meters) {
    expect((await ask(id, `${path}?start_date=2026-06-16`)).intervals).toEqual(toNothing(isNested));
    const last = listEnds(await ask(id, `${path}?start_date=2026-06-15`)).at(-1) ?? 0;
    expect(since - last).toBeLessThan(1300);
    expect(last).toBeLessThan(since);
  }
  const battery = await ask(id, 'telemetry/battery');
  expect(battery.total_devices).toBe(0);
});

describe('microinverters', () => {
  const id = 1_207_331;
  const read = (query: string, now = noon) => ask(id, `telemetry/production_micro?${query}`, now);

  test('one that stopped is still counted as a device, and reports nothing; one that is retired is not (telemetry-devices-reporting)', async () => {
    const answer = await read('start_date=2026-06-18');
    expect(answer.total_devices).toBe(27);
    expect(listIntervals(answer).every((each) => each.devices_reporting === 26)).toBe(true);
  });

  test('power is twelve times the energy, and nights are there with zeros (telemetry-powr, telemetry-nights, telemetry-integers)', async () => {
    const intervals = listIntervals(await read('start_date=2026-06-18'));
    expect(intervals).toHaveLength(288);
    for (const { powr, enwh } of intervals) {
      expect(Number.isInteger(enwh)).toBe(true);
      expect(powr).toBe((enwh ?? 0) * 12);
    }
    expect(intervals.slice(0, 48).every(({ enwh }) => enwh === 0)).toBe(true);
    expect(intervals.slice(140, 160).every(({ enwh = 0 }) => enwh > 0)).toBe(true);
  });

  test('some are late, and what they gave is filled in, up to all of it (telemetry-late-data, telemetry-devices-reporting)', async () => {
    const day = (now: number) => read('start_date=2026-06-18', now);
    const settled = listIntervals(await day(at('2026-06-20T00:00:00Z')));
    let late = 0;
    let before = new Map<number, { reporting: number; energy: number }>();
    for (let hour = 14; hour <= 30; hour++) {
      const told = listIntervals(await day(at('2026-06-18T05:00:00Z') + hour * 3600));
      const after = new Map<number, { reporting: number; energy: number }>();
      for (const { end_at, devices_reporting: reporting = 0, enwh: energy = 0 } of told) {
        const earlier = before.get(end_at);
        expect(reporting).toBeGreaterThanOrEqual(earlier?.reporting ?? 0);
        expect(energy).toBeGreaterThanOrEqual(earlier?.energy ?? 0);
        if (reporting < 26) late++;
        after.set(end_at, { reporting, energy });
      }
      for (const end of before.keys()) expect(after.has(end)).toBe(true);
      before = after;
    }
    expect(late).toBeGreaterThan(0);
    expect([...before.values()].map(({ energy }) => energy)).toEqual(settled.map(({ enwh }) => enwh));
    expect(settled.every(({ devices_reporting }) => devices_reporting === 26)).toBe(true);
  });
});

describe('meters', () => {
  test('production has no meta, consumption has one (production-meter-no-meta)', async () => {
    expect(await ask(67, 'telemetry/production_meter')).not.toHaveProperty('meta');
    expect((await ask(67, 'telemetry/consumption_meter')).meta).toBeDefined();
  });

  test('meter and microinverters differ by a percent at most over a day (production-meter-micro-difference)', async () => {
    for (const id of [67, 72, 3_355_172, 698_906_018]) {
      const sum = async (path: string) =>
        listIntervals(await ask(id, `${path}?start_date=2026-06-14`)).reduce(
          (all, { wh_del = 0, enwh = 0 }) => all + wh_del + enwh,
          0,
        );
      const [metered, counted] = [await sum('telemetry/production_meter'), await sum('telemetry/production_micro')];
      expect(counted).toBeGreaterThan(5000);
      expect(Math.abs(metered - counted) / counted).toBeLessThan(0.0101);
    }
  });

  test('one that is switched off leaves a gap, and takes the grid along (telemetry-meter-off)', async () => {
    const id = 6_018_447;
    const [off, on] = [at('2026-06-18T01:07:00Z'), at('2026-06-18T03:52:00Z')];
    const plant = mock.world.energy.of((await mock.world.sites.get(id)) as never).plant;
    const serial = plant.consumptionMeter?.serial ?? '';
    const window = `start_at=${off - 4 * 3600}`;
    const whole = await ask(id, `telemetry/consumption_meter?${window}`);
    await mock.change(id, {
      choices: [
        { kind: 'meter', at: off, serial, isEnabled: false },
        { kind: 'meter', at: on, serial, isEnabled: true },
      ],
    });
    // From 01:00 to 04:00, the quarter-hours that the meter was not on through.
    const isKept = ({ end_at }: { end_at: number }) =>
      end_at <= at('2026-06-18T01:00:00Z') || end_at > at('2026-06-18T04:00:00Z');
    const told = await ask(id, `telemetry/consumption_meter?${window}`);
    expect(told.total_devices).toBe(1);
    expect(listIntervals(told)).toEqual(listIntervals(whole).filter(isKept));
    expect(listEnds(await ask(id, `energy_import_telemetry?${window}`))).toEqual(listEnds(told));
    expect(listEnds(await ask(id, `telemetry/production_meter?${window}`))).toHaveLength(96);
    await mock.change(id, { choices: [] });
  });
});

describe('battery', () => {
  const id = 4_127_560;

  test('charge, discharge and soc are objects, and there is no meta (battery-telemetry-objects, battery-telemetry-no-meta)', async () => {
    const answer = await ask(id, 'telemetry/battery?start_date=2026-06-18');
    expect(answer).not.toHaveProperty('meta');
    expect(answer.total_devices).toBe(4);
    for (const each of listIntervals(answer)) {
      expect(Object.keys(each)).toEqual(['end_at', 'charge', 'discharge', 'soc']);
      const counts = [each.charge, each.discharge, each.soc].map((part) => part?.devices_reporting);
      expect(counts).toEqual([4, 4, 4]);
      // It does one or the other.
      expect((each.charge?.enwh ?? 0) * (each.discharge?.enwh ?? 0)).toBe(0);
    }
  });

  test('the last state of charge stands apart, as a text, whatever the window is (battery-telemetry-aggregate-soc)', async () => {
    const now = at('2026-06-19T17:00:00Z');
    const today = listIntervals(await ask(id, 'telemetry/battery', now)).at(-1);
    const old = (await ask(id, 'telemetry/battery?start_date=2025-03-01', now)) as Telemetry & Record<string, unknown>;
    expect(old.last_reported_aggregate_soc).toBe(`${today?.soc?.percent}%`);
  });
});

describe.each(['import', 'export'])('%s', (way) => {
  const id = 698_906_018;
  const path = `energy_${way}_telemetry`;

  test('one list for each day at the site; an interval that ends at midnight is the last of its day (grid-telemetry-nested, grid-telemetry-midnight)', async () => {
    const start = at('2026-06-17T19:00:00Z');
    const { intervals, total_devices: total } = await ask(id, `${path}?start_at=${start}&end_at=${start + 86_400}`);
    const [first = [], second = [], ...rest] = intervals as { end_at: number }[][];
    expect([total, first.length, second.length, rest.length]).toEqual([0, 48, 48, 0]);
    expect(first.at(-1)?.end_at).toBe(at('2026-06-18T07:00:00Z'));
    expect(second[0]?.end_at).toBe(at('2026-06-18T07:15:00Z'));
    const week = await ask(id, `${path}?start_date=2026-06-08&granularity=week`);
    expect(week.intervals.map((day) => (day as readonly unknown[]).length)).toEqual([96, 96, 96, 96, 96, 96, 96]);
  });

  test('a day that the window touches has a list, with nothing in it where nothing came (grid-telemetry-nested, grid-telemetry-empty)', async () => {
    const midnight = at('2026-06-18T07:00:00Z');
    const past = await ask(id, `${path}?start_at=${midnight - 1800}&end_at=${midnight + 300}`);
    expect(past.intervals.map((day) => (day as readonly unknown[]).length)).toEqual([2, 0]);
    const exact = await ask(id, `${path}?start_at=${midnight - 1800}&end_at=${midnight}`);
    expect(exact.intervals.map((day) => (day as readonly unknown[]).length)).toEqual([2]);
    const inOne = await ask(id, `${path}?start_at=${midnight + 10}&end_at=${midnight + 20}`);
    expect(inOne.intervals).toEqual([[]]);
  });

  test('intervals have the name of their way alone (import-telemetry-field)', async () => {
    const [first] = listIntervals(await ask(id, `${path}?start_date=2026-06-18`));
    expect(Object.keys(first ?? {})).toEqual(['end_at', `wh_${way}ed`]);
  });
});
