import { beforeEach, describe, expect, test } from 'vitest';
import { createOpenMock, midsummer, partner, type TestMock, toHeaders } from '../harness/test-mock.ts';

interface Event {
  readonly status: string;
  readonly event_type_id: number;
  readonly event_start_time: number;
  readonly event_end_time: number | null;
  readonly serial_number: string | null;
}
interface Alarm {
  readonly id: string;
  readonly cleared?: boolean;
  readonly severity: number;
  readonly event_type_id: number;
  readonly alarm_start_time: number;
  readonly alarm_end_time?: number | null;
  readonly events: readonly {
    readonly serial_number: string | null;
    readonly start_date: number;
    readonly end_date: number | null;
  }[];
}

const now = midsummer / 1000;
const day = 86_400;
const ridge = 6_905_334;

let mock: TestMock;
let headers: Record<string, string>;

beforeEach(async () => {
  mock = await createOpenMock();
  await signIn();
});

async function signIn(): Promise<void> {
  headers = toHeaders((await mock.signInInstaller()).access_token, partner.apiKey);
}

interface Device {
  readonly serial_number: string;
  readonly status: string;
}
interface Body {
  readonly events: readonly Event[];
  readonly alarms: readonly Alarm[];
  readonly event_types: readonly { readonly event_type_id: number; readonly event_type_key: string }[];
  readonly devices: Readonly<Record<'micros' | 'meters' | 'enpowers' | 'encharges', readonly Device[]>>;
}

async function get(path: string) {
  const response = await mock.send(`/api/v4/systems/${path}`, { headers });
  return { status: response.status, body: (await response.json()) as Body };
}

const listEvents = async (id: number, query: string) => (await get(`${id}/events?${query}`)).body.events;
const listAlarms = async (id: number, query: string) => (await get(`${id}/alarms?${query}`)).body.alarms;

describe('an outage of the ridge house', () => {
  // 2026-06-18T20:15:00Z, for 310 minutes, in quarter-hours.
  const start = Date.parse('2026-06-18T20:15:00Z') / 1000;
  const end = start + 21 * 900;

  test('is told as closed, with the microgrid and the way back', async () => {
    const events = await listEvents(ridge, `start_time=${start}&end_time=${end + 1}`);
    const serials = new Set(events.filter(({ event_type_id }) => event_type_id < 910).map(({ serial_number }) => serial_number));
    const devices = (await get(`${ridge}/devices`)).body.devices;
    expect([...serials]).toEqual([devices.enpowers[0]?.serial_number]);
    const told = events.filter(({ event_type_id }) => event_type_id > 900 && event_type_id < 910);
    expect(
      told.map(({ status, event_type_id, event_start_time, event_end_time }) => [
        status,
        event_type_id,
        event_start_time,
        event_end_time,
      ]),
    ).toEqual([
      ['Closed', 901, start, end],
      ['Info', 902, start, null],
      ['Info', 903, end, null],
    ]);
  });

  test('is open while it lasts, in the small word of the open events, and raises an alarm after four hours', async () => {
    mock.clock.set((start + 2 * 3600) * 1000);
    await signIn();
    const open = (await get(`${ridge}/open_events`)).body.events;
    expect(open.find(({ event_type_id }) => event_type_id === 901)).toMatchObject({
      status: 'open',
      event_start_time: start,
      event_end_time: null,
    });
    expect((await listEvents(ridge, `start_time=${start}`)).find(({ event_type_id }) => event_type_id === 901)?.status).toBe(
      'Open',
    );
    expect((await get(`${ridge}/open_alarms`)).body.alarms).toEqual([]);

    mock.clock.set((start + 4 * 3600 + 600) * 1000);
    const [alarm] = (await get(`${ridge}/open_alarms`)).body.alarms.filter((each) => each.event_type_id === 901);
    expect(alarm).toMatchObject({ id: `${ridge}.901.${(start + 4 * 3600) * 1000}`, alarm_start_time: start + 4 * 3600 });
    expect(alarm?.events).toMatchObject([{ start_date: start, end_date: null }]);
    expect(Object.keys(alarm ?? {})).not.toContain('cleared');

    const window = `start_time=${start}&end_time=${start + day}`;
    const [active] = (await listAlarms(ridge, window)).filter((each) => each.event_type_id === 901);
    expect(active).toMatchObject({ cleared: false, alarm_end_time: null });
    expect(active?.id).toMatch(/^\d{15}$/);
    mock.clock.set((end + 3600) * 1000);
    expect((await listAlarms(ridge, window)).filter((each) => each.event_type_id === 901)).toEqual([]);
    const [cleared] = (await listAlarms(ridge, `${window}&cleared=true`)).filter((each) => each.event_type_id === 901);
    expect(cleared).toMatchObject({ id: active?.id, cleared: true, alarm_end_time: end });
    expect((await get(`${ridge}/open_alarms`)).body.alarms.filter((each) => each.event_type_id === 901)).toEqual([]);
  });
});

test('without an end, a window is a day long, and does not go beyond now', async () => {
  const start = now - 5 * day;
  expect(await listEvents(ridge, `start_time=${start}`)).toEqual(
    await listEvents(ridge, `start_time=${start}&end_time=${start + day}`),
  );
  const late = now - day / 2;
  expect(await listEvents(ridge, `start_time=${late}`)).toEqual(await listEvents(ridge, `start_time=${late}&end_time=${now}`));
});

test('a site whose status names a kind of device has an open event of that device, and an alarm', async () => {
  const events = (await get('1207331/open_events')).body.events;
  const { devices } = (await get('1207331/devices')).body;
  const stopped = devices.micros.filter((each) => each.status === 'micro');
  expect(events.map(({ serial_number }) => serial_number)).toEqual(stopped.map((each) => each.serial_number));
  expect((await get('1207331/open_alarms')).body.alarms).toHaveLength(1);
  expect((await get('3355172/open_events')).body.events).toMatchObject([{ event_type_id: 72 }]);
  expect((await get('67/open_events')).body.events).toEqual([]);
});

test('a site without data yet has had no events', async () => {
  expect(await listEvents(5_902_114, `start_time=${now - day}`)).toEqual([]);
  expect((await get('5902114/open_events')).body).toEqual({ events: [], system_id: 5_902_114 });
});

describe('the types of events', () => {
  test('hold the two that are published, and each can be asked for alone', async () => {
    const types = (await get('event_types')).body.event_types;
    expect(types.map(({ event_type_key }) => event_type_key)).toEqual(
      expect.arrayContaining(['envoy_no_report', 'acb_sleeping']),
    );
    expect(new Set(types.map(({ event_type_id }) => event_type_id)).size).toBe(types.length);
    for (const type of types)
      expect((await get(`event_types?event_type_id=${type.event_type_id}`)).body).toEqual({ event_types: [type] });
  });

  test('explain every event of a month at every default site', async () => {
    const types = (await get('event_types')).body.event_types;
    const known = new Set(types.map(({ event_type_id }) => event_type_id));
    for (const id of [72, ridge, 4_816_230, 698_906_018, 698_910_067]) {
      for (let week = 1; week <= 4; week++) {
        const window = `start_time=${now - week * 7 * day}&end_time=${now - (week - 1) * 7 * day}`;
        for (const { event_type_id } of await listEvents(id, window)) expect(known.has(event_type_id)).toBe(true);
      }
    }
  });

  test.each([
    ['12345', 404, 'Event type not found for {:id=>"12345"}'],
    ['-1', 404, 'Event type not found for {:id=>"-1"}'],
    ['x', 422, expect.any(String)],
    ['1.5', 422, expect.any(String)],
  ])('event_type_id=%s is refused with %i', async (id, status, details) => {
    expect(await get(`event_types?event_type_id=${id}`)).toMatchObject({ status, body: { details, code: status } });
  });
});

describe.each(['events', 'alarms'])('%s', (list) => {
  test.each([
    ['', 'start_time is required'],
    [`start_time=${now + 10}`, 'Requested date range is invalid for this system'],
    [`start_time=${now - 100}&end_time=${now - 200}`, 'Requested date range is invalid for this system'],
    [`start_time=${now - 9 * day}&end_time=${now}`, expect.stringContaining('more than 7 days')],
    ['start_time=x', 'Failed to parse date x'],
    ['start_time=-5', 'Failed to parse date -5'],
    [`start_time=${now - 100}&end_time=x`, 'Failed to parse date x'],
  ])('?%s is refused with 422', async (query, details) => {
    expect(await get(`67/${list}?${query}`)).toMatchObject({
      status: 422,
      body: { message: 'Unprocessable Entity', details, code: 422 },
    });
  });
});

test('alarms are asked for with a boolean', async () => {
  expect((await get(`67/alarms?start_time=${now - 100}&cleared=maybe`)).status).toBe(422);
});

test('every serial number of the list of devices is answered by the operations on single devices', async () => {
  for (const id of [698_906_018, 6_244_905]) {
    const { devices } = (await get(`${id}/devices`)).body;
    const paths = [
      ...devices.micros.slice(0, 3).map((each) => `${id}/devices/micros/${each.serial_number}/telemetry`),
      ...(devices.encharges ?? []).map((each) => `${id}/devices/encharges/${each.serial_number}/telemetry`),
      ...devices.meters.map((each) => `${id}/meters/${each.serial_number}`),
    ];
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 200]);
  }
});
