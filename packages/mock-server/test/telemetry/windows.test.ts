import { describe, expect, test } from 'vitest';
import { kinds, listEnds, type Telemetry } from './site-telemetry.ts';
import { at, createTelemetryMock } from './telemetry-mock.ts';

/** It has meters and a battery, in California. */
const system = 698_906_018;
const noon = at('2026-06-21T19:00:00Z');
const mock = await createTelemetryMock();
const ask = (path: string, now = noon, id = system) => mock.read<Telemetry>(now, id, path);

describe.each(kinds)('$path', ({ path, seconds, isNested }) => {
  const perHour = 3600 / seconds;
  const nothing = isNested ? [[]] : [];

  test('intervals are named by their end: the first is strictly after the start, the last at or before the end (telemetry-alignment)', async () => {
    const unaligned = listEnds(await ask(`${path}?start_at=1779804334&end_at=1779890734`));
    expect([unaligned[0], unaligned.at(-1), unaligned.length]).toEqual(
      seconds === 900 ? [1_779_804_900, 1_779_890_400, 96] : [1_779_804_600, 1_779_890_700, 288],
    );
    const aligned = listEnds(await ask(`${path}?start_at=1779804900&end_at=1779808500`));
    expect([aligned[0], aligned.at(-1), aligned.length]).toEqual([1_779_804_900 + seconds, 1_779_808_500, perHour]);
  });

  test('start_at and end_at come back as they were sent, aligned or not, soon or in the future (telemetry-echo, telemetry-end-at)', async () => {
    const answer = await ask(`${path}?start_at=1779804334&end_at=1779890734`);
    expect(answer).toMatchObject({ start_at: 1_779_804_334, end_at: 1_779_890_734, granularity: 'day' });
    const future = await ask(`${path}?start_at=${noon - 7201}&end_at=${noon + 86_400}`);
    expect(future).toMatchObject({ start_at: noon - 7201, end_at: noon + 86_400 });
    expect(listEnds(future).at(-1)).toBeLessThanOrEqual(noon);
  });

  test('an end shortens the window and does not lengthen it beyond the granularity (telemetry-end-at)', async () => {
    const start = at('2026-06-10T07:00:00Z');
    const long = listEnds(await ask(`${path}?start_at=${start}&end_at=${start + 3 * 86_400}`));
    expect([long.length, long.at(-1)]).toEqual([24 * perHour, start + 86_400]);
    const short = listEnds(await ask(`${path}?start_at=${start}&granularity=week&end_at=${start + 2 * 86_400}`));
    expect(short).toHaveLength(48 * perHour);
  });

  test('a granularity is the length of the window: 5mins, 15mins, day or week (telemetry-interval-length, telemetry-granularity-short)', async () => {
    const start = at('2026-06-10T07:00:00Z');
    const count = async (query: string) => listEnds(await ask(`${path}?start_at=${query}`)).length;
    expect(await count(`${start}`)).toBe(24 * perHour);
    expect(await count(`${start}&granularity=day`)).toBe(24 * perHour);
    expect(await count(`${start}&granularity=week`)).toBe(168 * perHour);
    expect(await count(`${start}&granularity=15mins`)).toBe(900 / seconds);
    expect(await count(`${start}&granularity=5mins`)).toBe(seconds === 300 ? 1 : 0);
    expect(await count(`${start + 600}&granularity=5mins`)).toBe(1);
  });

  test('without a start the window is today so far, and a granularity says nothing (telemetry-default-window, telemetry-granularity-needs-start)', async () => {
    const midnight = at('2026-06-21T07:00:00Z');
    for (const query of ['', '?granularity=week', '?granularity=15mins']) {
      const answer = await ask(path + query);
      expect(answer).toMatchObject({ start_at: midnight, end_at: noon, granularity: 'day' });
      expect(listEnds(answer)[0]).toBe(midnight + seconds);
    }
  });

  test('early in the morning there is nothing yet, and the window ends now (telemetry-empty, grid-telemetry-empty)', async () => {
    const early = at('2026-06-21T07:03:00Z');
    const answer = await ask(path, early);
    expect(answer).toMatchObject({ start_at: at('2026-06-21T07:00:00Z'), end_at: early, intervals: nothing });
  });

  test('a window after the last interval is empty, one that begins in the future is refused (telemetry-empty, refusal-422-telemetry-future)', async () => {
    expect((await ask(`${path}?start_at=${noon - 20}`)).intervals).toEqual(nothing);
    expect((await ask(`${path}?start_at=${noon}`)).intervals).toEqual(nothing);
    expect((await mock.get(noon, system, `${path}?start_at=${noon + 1}`)).status).toBe(422);
  });

  test('a window asked for by day is told in midnights of the site (telemetry-start-date)', async () => {
    const answer = await ask(`${path}?start_date=2026-06-20`);
    expect(answer).toMatchObject({ start_date: '2026-06-20T00:00:00-07:00', end_date: '2026-06-21T00:00:00-07:00' });
    expect(answer).not.toHaveProperty('start_at');
    expect(answer).not.toHaveProperty('end_at');
    expect(listEnds(answer)).toEqual(listEnds(await ask(`${path}?start_at=${at('2026-06-20T07:00:00Z')}`)));
    const today = await ask(`${path}?start_date=2026-06-21`);
    expect(today.end_date).toBe('2026-06-22T00:00:00-07:00');
    expect(listEnds(today).at(-1)).toBeLessThan(noon);
  });

  test('end_date is the last day of the window, and told as the midnight after it (telemetry-end-date)', async () => {
    const two = await ask(`${path}?start_date=2026-06-14&granularity=week&end_date=2026-06-15`);
    expect(two).toMatchObject({ start_date: '2026-06-14T00:00:00-07:00', end_date: '2026-06-16T00:00:00-07:00' });
    expect(listEnds(two)).toHaveLength(48 * perHour);
    const long = await ask(`${path}?start_date=2026-06-14&end_date=2026-06-18`);
    expect(long.end_date).toBe('2026-06-15T00:00:00-07:00');
    const mixed = await ask(`${path}?start_at=${at('2026-06-14T19:00:00Z')}&granularity=week&end_date=2026-06-14`);
    expect(mixed).toMatchObject({ start_at: at('2026-06-14T19:00:00Z'), end_date: '2026-06-15T00:00:00-07:00' });
    expect(mixed).not.toHaveProperty('end_at');
    expect(listEnds(mixed)).toHaveLength(12 * perHour);
  });

  test('a start before the first report is moved to midnight of that day (telemetry-start-clamped)', async () => {
    // It went into operation on 2017-06-14 at 06:00 in California.
    const [now, midnight] = [at('2017-06-20T19:00:00Z'), at('2017-06-14T07:00:00Z')];
    const answer = await ask(`${path}?start_at=${at('2016-06-14T07:00:00Z')}`, now);
    expect(answer).toMatchObject({ start_at: midnight, end_at: midnight + 86_400 });
    expect(listEnds(answer)[0]).toBe(1_497_445_200 + seconds);
    expect(listEnds(answer).at(-1)).toBe(midnight + 86_400);
    const byDate = await ask(`${path}?start_date=2016-06-14&granularity=week`, now);
    expect(byDate).toMatchObject({ start_date: '2017-06-14T00:00:00-07:00', end_date: '2017-06-21T00:00:00-07:00' });
  });

  test('a day on which the clock changes is an hour shorter or longer, and so is its week (telemetry-clock-change)', async () => {
    const now = at('2026-11-20T12:00:00Z');
    const count = async (query: string) => listEnds(await ask(`${path}?${query}`, now)).length;
    expect(await count('start_date=2026-03-08')).toBe(23 * perHour);
    expect(await count('start_date=2025-11-02')).toBe(25 * perHour);
    expect(await count(`start_at=${at('2026-03-08T08:00:00Z')}`)).toBe(23 * perHour);
    expect(await count(`start_at=${at('2025-11-02T07:00:00Z')}`)).toBe(25 * perHour);
    expect(await count('start_date=2026-03-04&granularity=week')).toBe(167 * perHour);
    expect(await count('start_date=2025-10-30&granularity=week')).toBe(169 * perHour);
  });
});

test('where the clock skips midnight, the day begins after the gap (telemetry-clock-change, telemetry-start-date)', async () => {
  const chile = await createTelemetryMock();
  await chile.change(system, { timeZone: 'America/Santiago' });
  const read = (date: string) => chile.read<Telemetry>(noon, system, `telemetry/production_meter?start_date=${date}`);
  const before = await read('2025-09-06');
  expect(before).toMatchObject({ start_date: '2025-09-06T00:00:00-04:00', end_date: '2025-09-07T01:00:00-03:00' });
  expect(listEnds(before)).toHaveLength(96);
  expect(listEnds(await read('2025-09-07'))).toHaveLength(92);
});

test('microinverters are 15 to 30 minutes late and meters about ten, at whatever minute they are asked (telemetry-lag, telemetry-lag-elsewhere)', async () => {
  for (let minute = 0; minute < 60; minute += 7) {
    const now = noon + minute * 60 + 11;
    for (const { path, seconds } of kinds) {
      const { meta, ...answer } = await ask(path, now);
      const lag = now - (listEnds(answer).at(-1) ?? 0);
      expect(lag).toBeGreaterThanOrEqual(seconds === 300 ? 900 : 31);
      expect(lag).toBeLessThanOrEqual(seconds === 300 ? 1800 : 1231);
      // The last interval is over before the energy was last reported, and that before the report.
      expect(now - lag).toBeLessThanOrEqual(meta?.last_energy_at ?? now);
      expect(meta?.last_energy_at ?? 0).toBeLessThanOrEqual(meta?.last_report_at ?? 0);
    }
  }
});
