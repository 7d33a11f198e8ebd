import { describe, expect, test } from 'vitest';
import { kinds } from './site-telemetry.ts';
import { at, createTelemetryMock } from './telemetry-mock.ts';

const now = at('2026-06-21T12:00:00Z');
/** Early morning in California. It has meters, and went into operation on 2008-01-26. */
const system = 67;
const mock = await createTelemetryMock();
const because = (text: string) => `Invalid request because of '${text}'`;
const range = 'Requested date range is invalid for this system';
const deviceRange = because('Invalid date/time range');

/** What an answer says of a refusal, or null if it is none. */
async function refuse(path: string, instant = now, id = system): Promise<string | null> {
  const answer = await mock.get(instant, id, path);
  if (answer.status === 200) return null;
  const { details, message, code } = (await answer.json()) as { details: string; message: string; code: number };
  expect([answer.status, message, code]).toEqual([422, 'Unprocessable Entity', 422]);
  return details;
}

/** The text about a window of the telemetry of system 67. */
const quote = (start: number, end: number) =>
  because(`${range}. {:start_at=>${start}, :end_at=>${end}, :first_interval=>1201362600, :last_interval=>1782042900}`);

describe.each(kinds)('$path', ({ path }) => {
  const earliest = at('2024-06-21T07:00:00Z');

  test('reaches two years back by the calendar of the site, and not a second farther (telemetry-two-years, refusal-422-telemetry-two-years)', async () => {
    expect(await refuse(`${path}?start_at=${earliest}`)).toBeNull();
    expect(await refuse(`${path}?start_at=${earliest - 1}`)).toBe(quote(earliest - 1, earliest - 1 + 86_400));
    expect(await refuse(`${path}?start_date=2024-06-21`)).toBeNull();
    expect(await refuse(`${path}?start_date=2024-06-20`)).toBe(quote(earliest - 86_400, earliest));
    expect(await refuse(`${path}?start_date=2024-06-20&granularity=week`)).toBe(quote(earliest - 86_400, earliest + 6 * 86_400));
    expect(await refuse(`${path}?start_at=0`)).toBe(quote(0, 86_400));
    // Where it is tomorrow already, the limit is a day later.
    expect(await refuse(`${path}?start_date=2024-06-21`, now, 6_718_203)).not.toBeNull();
    expect(await refuse(`${path}?start_date=2024-06-22`, now, 6_718_203)).toBeNull();
  });

  test('ends at or after its start, wherever that comes from (refusal-422-telemetry)', async () => {
    const midnight = at('2026-06-21T07:00:00Z');
    expect(await refuse(`${path}?start_at=${now - 900}&end_at=${now - 901}`)).toBe(quote(now - 900, now - 901));
    expect(await refuse(`${path}?start_at=${now - 900}&end_at=${now - 900}`)).toBeNull();
    expect(await refuse(`${path}?end_at=${midnight - 1}`)).toBe(quote(midnight, midnight - 1));
    expect(await refuse(`${path}?start_date=2026-06-20&end_date=2026-06-20`)).toBeNull();
    expect(await refuse(`${path}?start_date=2026-06-20&end_date=2026-06-18`)).toBe(
      quote(midnight - 86_400, midnight - 2 * 86_400),
    );
    expect(await refuse(`${path}?start_at=${now - 900}&end_date=2026-06-21`)).toBeNull();
  });

  test('an end before the first report is refused (refusal-422-telemetry-before-first)', async () => {
    const [then, first] = [at('2026-05-20T12:00:00Z'), at('2026-05-09T07:00:00Z')];
    await mock.change(1_207_331, { timeZone: 'US/Pacific', operationalAt: at('2026-05-09T19:00:00Z') });
    const ask = (end: number) => refuse(`${path}?start_at=${first - 86_400}&end_at=${end}`, then, 1_207_331);
    expect(await ask(first - 1)).toContain(`{:start_at=>${first - 86_400}, :end_at=>${first - 1}, `);
    expect(await ask(first)).toBeNull();
    expect(await refuse(`${path}?start_at=${first - 86_400}`, then, 1_207_331)).toBeNull();
  });

  test('a start in the future has a text of its own (refusal-422-telemetry-future)', async () => {
    expect(await refuse(`${path}?start_at=${now + 1}`)).toBe(because('Requested date is in the future'));
    expect(await refuse(`${path}?start_at=99999999999999`)).toBe(because('Requested date is in the future'));
    expect(await refuse(`${path}?start_date=2026-06-22`)).toBe(because('Requested date is in the future'));
    expect(await refuse(`${path}?start_date=9999-12-31`)).toBe(because('Requested date is in the future'));
  });

  test('what names no instant and no day is refused (refusal-422-telemetry-unreadable)', async () => {
    for (const [name, value] of [
      ['start_at', 'x'],
      ['start_at', '1e9'],
      ['start_at', '-1'],
      ['end_at', '12.5'],
      ['start_date', '2026-02-30'],
      ['start_date', '2026-6-1'],
      ['end_date', 'tomorrow'],
      ['end_date', '2026-02-29'],
    ]) {
      expect(await refuse(`${path}?${name}=${value}`), `${name}=${value}`).toBe(`Failed to parse date ${value}`);
    }
  });
});

test('telemetry of single microinverters has the same limits (telemetry-two-years)', async () => {
  const start = at('2024-06-20T07:00:00Z');
  expect(await refuse(`devices/micros/telemetry?start_date=2024-06-20`)).toBe(quote(start, start + 86_400));
  expect(await refuse(`devices/micros/telemetry?start_date=2024-06-21`)).toBeNull();
});

test('heat pumps and chargers of other makers have one text for all (refusal-422-date-range-cases)', async () => {
  const berlin = 6_244_905;
  const earliest = at('2024-06-20T22:00:00Z');
  for (const path of ['hp_telemetry', '772310440198/evse_telemetry']) {
    expect(await refuse(`${path}?start_at=${earliest}`, now, berlin)).toBeNull();
    for (const query of [
      `start_at=${earliest - 1}`,
      'start_date=2024-06-20',
      `start_at=${now + 1}`,
      `start_at=${now - 900}&end_at=${now - 1800}`,
      'start_date=2026-06-20&end_date=2026-06-18',
      'start_date=2026-02-30',
      'start_at=x',
    ]) {
      expect(await refuse(`${path}?${query}`, now, berlin), query).toBe(deviceRange);
    }
  }
  for (const path of ['hp_lifetime', '772310440198/evse_lifetime']) {
    // Days have no limit.
    expect(await refuse(`${path}?start_date=2020-01-01`, now, berlin)).toBeNull();
    for (const query of ['start_date=2026-06-22', 'start_date=2026-06-20&end_date=2026-06-19', 'start_date=2026-02-30'])
      expect(await refuse(`${path}?${query}`, now, berlin), query).toBe(deviceRange);
  }
});

describe('revenue-grade meters', () => {
  const ask = (query: string, instant = now) => refuse(`rgm_stats?${query}`, instant);
  const tooLong = (start: number, end: number) =>
    `Requested date range in one API hit cannot be more than 7 days. {:start_at=>${start}, :end_at=>${end}}`;

  test('reach two years back from the time of the request (production-rgm-two-years)', async () => {
    const earliest = at('2024-06-21T12:00:00Z');
    expect(await ask(`start_at=${earliest}`)).toBeNull();
    expect(await ask(`start_at=${earliest + 899}`)).toBeNull();
    expect(await ask(`start_at=${earliest - 1}`)).toBe(range);
  });

  test('seven days at most, counted between quarter-hours (production-rgm-seven-days, production-rgm-rounding)', async () => {
    const start = now - 8 * 86_400;
    expect(await ask(`start_at=${start}&end_at=${start + 7 * 86_400}`)).toBeNull();
    expect(await ask(`start_at=${start}&end_at=${start + 7 * 86_400 + 899}`)).toBeNull();
    expect(await ask(`start_at=${start}&end_at=${start + 7 * 86_400 + 900}`)).toBe(tooLong(start, start + 7 * 86_400 + 900));
    expect(await ask(`start_at=${start}`)).toBeNull();
  });

  test('neither the start nor the end lies in the future, but for the rest of a quarter-hour (production-rgm-end-in-future)', async () => {
    expect(await ask(`end_at=${now + 900}`)).toBe(range);
    expect(await ask(`end_at=${now + 899}`)).toBeNull();
    expect(await ask(`start_at=${now + 900}`)).toBe(range);
    expect(await ask(`start_at=${now - 900}&end_at=${now - 1800}`)).toBe(range);
    expect(await ask(`end_at=${at('2026-06-21T06:00:00Z')}`)).toBe(range);
    expect(await ask('start_at=x')).toBe('Failed to parse date x');
  });
});

describe.each(['events', 'alarms'])('%s', (path) => {
  const ask = (query: string, instant = now) => refuse(`${path}?${query}`, instant);

  test('reach nine months back by the calendar of the site (events-history-months, events-422-texts)', async () => {
    const old = 'Requested start_time is more than 9 months ago';
    // 05:00 in California, where the clock has changed in between.
    const earliest = at('2025-09-21T12:00:00Z');
    expect(await ask(`start_time=${earliest}`)).toBeNull();
    expect(await ask(`start_time=${earliest - 1}`)).toBe(old);
    const winter = at('2026-12-21T13:00:00Z');
    expect(await ask(`start_time=${at('2026-03-21T12:00:00Z')}`, winter)).toBeNull();
    expect(await ask(`start_time=${at('2026-03-21T12:00:00Z') - 1}`, winter)).toBe(old);
    // There is no 30th of February.
    const november = at('2026-11-30T20:00:00Z');
    expect(await ask(`start_time=${at('2026-02-28T20:00:00Z')}`, november)).toBeNull();
    expect(await ask(`start_time=${at('2026-02-28T20:00:00Z') - 1}`, november)).toBe(old);
  });

  test('a window of up to seven days that ends after its start (events-window-week, events-422-values)', async () => {
    const start = now - 8 * 86_400;
    expect(await ask(`start_time=${start}&end_time=${start + 7 * 86_400}`)).toBeNull();
    expect(await ask(`start_time=${start}&end_time=${start + 7 * 86_400 + 1}`)).toContain('cannot be more than 7 days');
    expect(await ask(`start_time=${start}&end_time=${start}`)).toBe(range);
    expect(await ask(`start_time=${start}&end_time=${start - 1}`)).toBe(range);
    expect(await ask(`start_time=${now + 1}`)).toBe(range);
  });
});
