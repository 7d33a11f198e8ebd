import { describe, expect, test } from 'vitest';
import { hour, id, monday, toCondition } from '../system-config/site-mock.ts';
import { createChargerMock, type Quarter, serial, toSum } from './charger-mock.ts';

const day = 24 * hour;
const other = { serial: '202312100006', maxW: 9_600, minW: 1_440, habit: 'nightly' } as const;
const nightly = () => createChargerMock({ habit: 'nightly' }, (site) => ({ ...site, chargers: [...site.chargers, other] }));
const refuse = (details: string) => ({ status: 400, body: { message: 'Bad request', code: '400', details } });

describe('the list of chargers', () => {
  test('has each charger by Enphase with what the list of all devices says', async () => {
    const mock = await nightly();
    const { body } = await mock.ev('devices');
    expect(body).toMatchObject({ items: 'devices', total_devices: 2, system_id: id });
    const [first] = body.devices.ev_chargers;
    expect(first).toMatchObject({ id: `${serial}:${id}`, serial_number: serial, status: 'normal', active: true });
    expect(first.last_report_at).toBeLessThanOrEqual(mock.now());
  });

  test.each([
    ['other makers alone', { make: 'other' as const }],
    ['none that reported', {}],
  ])('of a system with %s is empty', async (what, change) => {
    const isNew = what === 'none that reported';
    const mock = await createChargerMock(change, (site) => (isNew ? { ...site, operationalAt: null } : site));
    expect((await mock.ev('devices')).body).toEqual({ items: 'devices', total_devices: 0, system_id: id, devices: {} });
    expect(await mock.ev(`${serial}/sessions`)).toEqual(refuse('Invalid system_id or serial_no'));
    expect((await mock.ev('events')).body).toEqual({ count: 0, events: [], system_id: id });
  });
});

describe('events', () => {
  test('pages are pieces of one list, the latest first', async () => {
    const mock = await nightly();
    const { body: whole } = await mock.ev('events?limit=60');
    expect(whole.count).toBe(60);
    const times = whole.events.map(({ triggered_date }: { triggered_date: number }) => triggered_date);
    expect(times).toEqual(times.toSorted((one: number, two: number) => two - one));
    const pages = await Promise.all([0, 20, 40].map((offset) => mock.ev(`events?offset=${offset}`)));
    expect(pages.flatMap(({ body }) => body.events)).toEqual(whole.events);
    expect((await mock.ev('events?offset=999999')).body).toEqual({ count: 0, events: [], system_id: id });
  });

  test('are those of one charger where it is named, and none of a serial number that nobody has', async () => {
    const mock = await nightly();
    const { body } = await mock.ev(`events?serial_num=${other.serial}&limit=10`);
    expect(body.events.every(({ details }: { details: string }) => details.includes(other.serial))).toBe(true);
    expect(body.count).toBe(10);
    expect((await mock.ev('events?serial_num=0')).body.count).toBe(0);
  });

  test('tell of a silence as long as it lasts, and when it was over', async () => {
    const mock = await createChargerMock({}, toCondition('gateway-offline', monday, monday + 6 * hour));
    const read = async () => (await mock.ev('events?limit=1')).body.events[0];
    mock.later(3 * hour);
    const silence = { status: 'Warning', triggered_date: monday, details: `IQ EV Charger (SNo. ${serial}) is not reporting.` };
    expect(await read()).toEqual({ ...silence, cleared_date: null });
    mock.later(4 * hour);
    expect(await read()).toEqual({ ...silence, cleared_date: monday + 6 * hour });
  });

  test.each(['limit=0', 'limit=101', 'limit=-1', 'limit=x', 'limit=1.5', 'offset=-1', 'offset=x', 'limit=1e1'])(
    '%s is refused, for sessions too',
    async (query) => {
      const mock = await createChargerMock();
      expect(await mock.ev(`events?${query}`)).toEqual(refuse('Invalid offset/limit'));
      expect(await mock.ev(`${serial}/sessions?${query}`)).toEqual(refuse('Invalid offset/limit'));
    },
  );
});

describe('sessions, days and quarter-hours', () => {
  test('add up to the watt-hour', async () => {
    const mock = await nightly();
    for (const of of [serial, other.serial]) {
      const { body: lifetime } = await mock.ev(`${of}/lifetime?start_date=20260608&end_date=20260621`);
      expect(lifetime).toMatchObject({ system_id: id, start_date: '2026-06-08' });
      expect(lifetime.consumption).toHaveLength(14);
      const weeks: Quarter[] = [];
      for (const date of ['20260608', '20260615']) {
        const { body } = await mock.ev(`${of}/telemetry?start_date=${date}&granularity=week`);
        expect(body.consumption).toHaveLength(672);
        weeks.push(...body.consumption);
      }
      const days = Array.from({ length: 14 }, (_, at) => toSum(weeks.slice(at * 96, at * 96 + 96)));
      expect(lifetime.consumption).toEqual(days);
      const { body } = await mock.ev(`${of}/sessions?limit=100`);
      const [from, until] = [(weeks[0]?.end_at ?? 0) - 900, weeks.at(-1)?.end_at ?? 0];
      const inside = body.sessions.filter((each: { start_time: number }) => each.start_time >= from && each.start_time < until);
      expect(inside.length).toBe(14);
      const charged = inside.reduce(
        (sum: number, each: { energy_added: number }) => sum + Math.round(each.energy_added * 1000),
        0,
      );
      expect(toSum(await mock.quarters(from, of)) + toSum(await mock.quarters(from + 7 * day, of))).toBe(charged);
    }
  });

  test('lie within the hours of the schedule', async () => {
    const mock = await nightly();
    const { body } = await mock.ev(`${serial}/schedules`);
    expect(body.charger_schedules).toEqual([
      expect.objectContaining({
        is_active: true,
        schedules: [{ days: [1, 2, 3, 4, 5, 6, 7], start_time: '17:30', end_time: '6:30', charging_level: 100 }],
      }),
    ]);
    const { body: list } = await mock.ev(`${serial}/sessions?limit=100`);
    for (const { start_time, end_time } of list.sessions.slice(0, 60)) {
      const hours = [start_time, end_time].map((at) => ((((at - 7 * hour) % day) + day) % day) / hour);
      expect(
        hours.every((each) => each >= 17.5 || each <= 6.5),
        `${hours}`,
      ).toBe(true);
    }
    expect((await (await createChargerMock({ habit: 'never' })).ev(`${serial}/schedules`)).body.charger_schedules).toEqual([]);
  });

  test('a session that goes on is not listed yet, and its energy is', async () => {
    const mock = await nightly();
    const { body } = await mock.ev(`${serial}/sessions?limit=1`);
    const [{ start_time, end_time }] = body.sessions;
    mock.clock.set((end_time - 60) * 1000);
    expect((await mock.ev(`${serial}/sessions?limit=1`)).body.sessions[0].start_time).toBeLessThan(start_time);
    expect(toSum(await mock.quarters(start_time))).toBeGreaterThan(0);
  });

  test('the cost and the range of a session follow from its energy', async () => {
    const mock = await nightly();
    const { body } = await mock.ev(`${serial}/sessions?limit=50`);
    for (const each of body.sessions) {
      expect(each.cost / each.energy_added).toBeGreaterThan(0.1);
      expect(each.cost / each.energy_added).toBeLessThan(0.7);
      expect(each.miles_added).toBeCloseTo(each.energy_added * 3.4, 0);
    }
  });
});

describe('daily energy', () => {
  test.each([
    ['of yesterday alone', 'start_date=20260621', 1],
    ['that begins today ends today', 'start_date=20260622', 1],
    ['ends with today at the latest', 'start_date=20260620&end_date=20270101', 3],
    ['of one day', 'start_date=20260601&end_date=20260601', 1],
  ])('%s', async (_what, query, days) => {
    const mock = await createChargerMock();
    const { body } = await mock.ev(`${serial}/lifetime?${query}`);
    expect(body.consumption).toHaveLength(days);
  });

  test('begins with the first day of operation', async () => {
    const mock = await createChargerMock();
    const { body } = await mock.ev(`${serial}/lifetime?start_date=00010101&end_date=20170701`);
    expect(body).toMatchObject({ start_date: '2017-06-14' });
    expect(body.consumption).toHaveLength(18);
  });

  test.each([
    '',
    'end_date=20260621',
    'start_date=2026-06-01',
    'start_date=20260230',
    'start_date=20261301',
    'start_date=1',
    'start_date=20260601&end_date=2026-06-02',
    'start_date=20260602&end_date=20260601',
    'start_date=20260623',
    'start_date=20260623&end_date=20260624',
    'start_date=99999999',
  ])('%s is refused', async (query) => {
    const mock = await createChargerMock();
    expect(await mock.ev(`${serial}/lifetime?${query}`)).toEqual(refuse('Invalid start_date/end_date'));
  });
});

describe('interval energy', () => {
  test('is that of yesterday where nothing is asked for', async () => {
    const mock = await createChargerMock();
    const { body } = await mock.ev(`${serial}/telemetry`);
    expect(body).toMatchObject({ granularity: 'day', system_id: id, start_at: monday - 29 * hour, end_at: monday - 5 * hour });
    expect(body.consumption).toHaveLength(96);
    expect(body).not.toHaveProperty('start_date');
  });

  test('by a date is answered with dates, by an instant with instants, and ends with the call', async () => {
    const mock = await createChargerMock();
    const { body: week } = await mock.ev(`${serial}/telemetry?start_date=20260619&granularity=week`);
    expect(week).toMatchObject({ granularity: 'week', start_date: '2026-06-19', end_date: '2026-06-22' });
    expect(week).not.toHaveProperty('start_at');
    expect(week.consumption.at(-1).end_at).toBeLessThanOrEqual(mock.now());
    const { body: odd } = await mock.ev(`${serial}/telemetry?start_at=${monday - 1000}`);
    expect(odd).toMatchObject({ start_at: monday - 1000, end_at: monday });
  });

  test('has 92 and 100 quarter-hours where the clock changes', async () => {
    const mock = await createChargerMock();
    for (const [date, count] of [
      ['20260308', 92],
      ['20251102', 100],
    ] as const) {
      const { body } = await mock.ev(`${serial}/telemetry?start_date=${date}`);
      expect(body.consumption).toHaveLength(count);
      expect(body.end_date).toBe(body.start_date);
    }
  });

  test.each([
    ['granularity=15mins', 'Invalid granularity'],
    ['granularity=Day', 'Invalid granularity'],
    ['start_date=2026-06-01', 'Invalid start_date'],
    ['start_date=20260230', 'Invalid start_date'],
    ['start_date=20260623', 'Invalid start_date'],
    ['start_at=x', 'Invalid start_at'],
    ['start_at=1.5', 'Invalid start_at'],
    [`start_at=${monday + 1}`, 'Invalid start_at'],
    ['start_at=99999999999999999', 'Invalid start_at'],
  ])('%s is refused: %s', async (query, details) => {
    const mock = await createChargerMock();
    expect(await mock.ev(`${serial}/telemetry?${query}`)).toEqual(refuse(details));
  });

  test('a start long ago is moved to the first day', async () => {
    const mock = await createChargerMock();
    const { body } = await mock.ev(`${serial}/telemetry?start_at=-5`);
    expect(body.start_at).toBe(Date.parse('2017-06-14T07:00:00Z') / 1000);
  });
});
