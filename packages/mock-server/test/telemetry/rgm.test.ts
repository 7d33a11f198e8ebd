import type { components } from '@heliostat/spec';
import { describe, expect, test } from 'vitest';
import { listIntervals, type Telemetry } from './site-telemetry.ts';
import { at, createTelemetryMock } from './telemetry-mock.ts';

type RgmStats = components['schemas']['RgmStats'];

const noon = at('2026-06-21T19:00:00Z');
const mock = await createTelemetryMock();
const ask = (id: number, query = '', now = noon) => mock.read<RgmStats>(now, id, `rgm_stats${query}`);
const toSeries = ({ meter_intervals: [series] }: RgmStats) => series?.intervals ?? [];

describe('the period', () => {
  const id = 698_906_018;
  const ends = async (query: string, now = noon) => (await ask(id, query, now)).intervals.map(({ end_at }) => end_at);

  test('is rounded down to quarter-hours (production-rgm-rounding)', async () => {
    const start = noon - 86_400;
    const plain = await ask(id, `?start_at=${start}&end_at=${start + 7200}`);
    expect(plain.intervals.map(({ end_at }) => end_at - start)).toEqual([900, 1800, 2700, 3600, 4500, 5400, 6300, 7200]);
    for (const more of [1, 480, 660, 899]) {
      expect(await ask(id, `?start_at=${start + more}&end_at=${start + 7200 + more}`)).toEqual(plain);
    }
  });

  test('is today by default, or a week from the start on (production-rgm-start, production-rgm-seven-days)', async () => {
    const today = await ends('');
    expect(today[0]).toBe(at('2026-06-21T07:15:00Z'));
    expect(noon - (today.at(-1) ?? 0)).toBeLessThan(1300);
    const start = noon - 30 * 86_400;
    const week = await ends(`?start_at=${start}`);
    expect([week[0], week.at(-1), week.length]).toEqual([start + 900, start + 7 * 86_400, 672]);
  });

  test('begins with midnight of the first day where it was asked for earlier (production-rgm-start)', async () => {
    const now = at('2017-06-20T19:00:00Z');
    const told = await ends(`?start_at=${at('2017-06-01T00:00:00Z')}`, now);
    expect(told[0]).toBe(1_497_445_200 + 900);
    expect(now - (told.at(-1) ?? 0)).toBeLessThan(1300);
  });

  test('is empty after the last interval, and not refused (production-rgm-empty)', async () => {
    expect(await ask(id, `?start_at=${noon - 30}`)).toMatchObject({ total_devices: 1, intervals: [], meter_intervals: [] });
  });
});

describe.each([
  [67, 2],
  [3_355_172, 3],
  [6_018_447, 1],
])('site %i with %i phases', (id, phases) => {
  test('has the quarter-hours of the telemetry, all together and channel by channel (production-rgm-channel-order, production-meter-serial)', async () => {
    const answer = await ask(id, `?start_at=${noon - 2 * 86_400}&end_at=${noon - 86_400}`);
    const telemetry = await mock.read<Telemetry>(noon, id, `telemetry/production_meter?start_at=${noon - 2 * 86_400}`);
    expect(answer.intervals.map(({ end_at, wh_del }) => [end_at, wh_del])).toEqual(
      listIntervals(telemetry).map(({ end_at, wh_del }) => [end_at, wh_del]),
    );
    const ends = answer.intervals.map(({ end_at }) => end_at);
    const [series] = answer.meter_intervals;
    expect(series?.meter_serial_number).toBe(`${series?.envoy_serial_number}EIM1`);
    const rows = toSeries(answer);
    expect(rows.map(({ channel, end_at }) => [channel, end_at])).toEqual(
      [1, 2, 3].flatMap((channel) => ends.map((end) => [channel, end])),
    );
    expect(answer.total_devices).toBe(1);
  });

  test('channels add up to the total exactly, in floats; one that is not in use has nothing but a stray value (production-rgm-sum, production-rgm-channel-values)', async () => {
    const answer = await ask(id, `?start_at=${noon - 8 * 86_400}&end_at=${noon - 86_400}`);
    const rows = toSeries(answer);
    for (const { end_at, wh_del } of answer.intervals) {
      expect(Number.isInteger(wh_del)).toBe(true);
      const parts = rows.filter((row) => row.end_at === end_at);
      expect(parts.reduce((sum, part) => sum + (part.wh_del ?? 0), 0)).toBe(wh_del);
      for (const { wh_del: energy, curr_w: power } of parts) expect(energy === null).toBe(power === null);
    }
    const isUsed = ({ channel }: { channel: number }) => channel <= phases;
    expect(rows.filter(isUsed).every(({ wh_del }) => wh_del !== null)).toBe(true);
    const stray = rows.filter((row) => !isUsed(row) && row.wh_del !== null);
    expect(stray.every(({ wh_del }) => wh_del === 0)).toBe(true);
    expect(stray.length).toBeLessThan(672 * 0.02);
    if (phases < 3) expect(stray.length).toBeGreaterThan(0);
    const floats = rows.filter(({ wh_del }) => !Number.isInteger(wh_del ?? 0));
    if (phases > 1) expect(floats.length).toBeGreaterThan(0);
    expect(floats.every(({ wh_del }) => Math.abs((wh_del ?? 0) - Math.round(wh_del ?? 0)) < 1e-9)).toBe(true);
  });

  test('power is that of one moment, and a little below 0 without sun (production-rgm-curr-w)', async () => {
    const answer = await ask(id, `?start_at=${noon - 8 * 86_400}&end_at=${noon - 86_400}`);
    const rows = toSeries(answer).filter(({ channel }) => channel === 1);
    const dark = rows.filter((_row, place) => answer.intervals[place]?.wh_del === 0);
    const light = rows.filter(({ wh_del }) => (wh_del ?? 0) > 50);
    expect(new Set(dark.map(({ curr_w }) => curr_w))).toEqual(new Set([-1, -2, -3]));
    const off = light.filter(({ curr_w, wh_del }) => curr_w !== 4 * Math.round(wh_del ?? 0));
    expect(off.length).toBeGreaterThan(light.length / 2);
    const [power, energy] = light.reduce(([all, sum], { curr_w, wh_del }) => [all + (curr_w ?? 0), sum + (wh_del ?? 0)], [0, 0]);
    expect(power / 4 / energy).toBeCloseTo(1, 1);
  });

  test('the newest quarter-hour has a total before it has channels, for a quarter of an hour (production-rgm-sum)', async () => {
    let seen = 0;
    for (let minute = 0; minute < 30; minute += 3) {
      const now = noon + minute * 60 + 40;
      const answer = await ask(id, '', now);
      for (const { end_at, wh_del } of answer.intervals) {
        const used = toSeries(answer).filter((row) => row.end_at === end_at && row.channel <= phases);
        const isNew = now - end_at < 900;
        expect(used.every((row) => (row.wh_del === null) === isNew)).toBe(true);
        if (isNew) seen++;
        expect(wh_del).toBeGreaterThanOrEqual(0);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});

test('a meter that took the place of another begins where that one ends (production-rgm-channel-order, production-readings-retired)', async () => {
  const replaced = at('2025-04-10T19:00:00Z');
  const answer = await ask(72, `?start_at=${replaced - 86_400}&end_at=${replaced + 86_400}`);
  expect(answer.intervals).toHaveLength(192);
  const [old, current] = answer.meter_intervals;
  expect(old).toMatchObject({ meter_serial_number: '120944031877EIM1', envoy_serial_number: '120944031877' });
  expect(current?.meter_serial_number).not.toBe(old?.meter_serial_number);
  expect(old?.intervals.at(-1)?.end_at).toBe(replaced);
  expect(current?.intervals[0]?.end_at).toBe(replaced + 900);
  expect([old?.intervals.length, current?.intervals.length]).toEqual([288, 288]);
});

test('a meter that is switched off is no active one (telemetry-meter-off)', async () => {
  const id = 6_018_447;
  const { plant } = mock.world.energy.of((await mock.world.sites.get(id)) as never);
  const off = noon - 3600;
  await mock.change(id, {
    choices: [{ kind: 'meter', at: off, serial: plant.productionMeter?.serial ?? '', isEnabled: false }],
  });
  const answer = await ask(id, `?start_at=${noon - 7200}`);
  expect(answer.total_devices).toBe(0);
  expect(answer.intervals.map(({ end_at }) => end_at)).toEqual([900, 1800, 2700, 3600].map((after) => noon - 7200 + after));
  await mock.change(id, { choices: [] });
});
