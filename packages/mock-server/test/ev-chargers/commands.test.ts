import { describe, expect, test } from 'vitest';
import { hour, monday, toCondition } from '../system-config/site-mock.ts';
import { type ChargerMock, createChargerMock, serial, toSum } from './charger-mock.ts';

const sent = { status: 202, body: { message: 'Request sent successfully' } };
const unknown = { status: 400, body: { message: 'Bad request', code: '400', details: 'Invalid system_id or serial_no' } };

/** The texts and instants of the events since the test began, the first one first. */
async function listSince(mock: ChargerMock): Promise<readonly (readonly [string, number])[]> {
  const { body } = await mock.ev('events?limit=100');
  return body.events
    .filter(({ triggered_date }: { triggered_date: number }) => triggered_date >= monday)
    .map((each: { details: string; triggered_date: number }) => [each.details.split(' on ')[0], each.triggered_date - monday])
    .reverse();
}

async function listSessions(mock: ChargerMock) {
  const { body } = await mock.ev(`${serial}/sessions?limit=100`);
  return body.sessions.filter(({ start_time }: { start_time: number }) => start_time >= monday).reverse();
}

describe('a start and a stop', () => {
  test('show in events, energy, consumption and sessions, each after a while', async () => {
    const [mock, untouched] = [await createChargerMock(), await createChargerMock()];
    expect(await mock.start()).toEqual(sent);
    expect(await listSince(mock)).toEqual([]);
    mock.later(600);
    expect(await listSince(mock)).toEqual([['Charging started', 20]]);
    expect(await listSessions(mock)).toEqual([]);
    mock.later(600);
    expect(await mock.stop()).toEqual(sent);
    mock.later(hour);
    expect(await listSince(mock)).toEqual([
      ['Charging started', 20],
      ['Charging stopped', 1220],
    ]);
    const [session] = await listSessions(mock);
    expect(session).toMatchObject({ start_time: monday + 20, end_time: monday + 1220, duration: 1200, charge_time: 1200 });
    expect(session.energy_added).toBe(2.56);
    const quarters = await mock.quarters(monday);
    expect(quarters.map(({ consumption }) => consumption).slice(0, 3)).toEqual([1877, 683, 0]);
    untouched.later(2 * hour);
    const read = async (each: ChargerMock) =>
      (await each.ask(`telemetry/consumption_meter?start_at=${monday}`)).body.intervals.slice(0, 3);
    const [used, before] = [await read(mock), await read(untouched)];
    expect(used.map(({ enwh }: { enwh: number }, at: number) => enwh - before[at].enwh)).toEqual([1877, 683, 0]);
  });

  test('at half the level give half the power, and at level 1 the least that the charger gives', async () => {
    for (const [level, wh] of [
      [50, 960],
      [1, 360],
    ] as const) {
      const mock = await createChargerMock();
      await mock.start(level);
      mock.later(hour);
      expect((await mock.quarters(monday))[1]?.consumption).toBe(wh);
    }
  });

  test('in one second count in the order of their arrival', async () => {
    const mock = await createChargerMock();
    await mock.start(100);
    await mock.stop();
    await mock.start(50);
    mock.later(hour);
    expect(await listSince(mock)).toEqual([['Charging started', 20]]);
    expect((await mock.quarters(monday))[1]?.consumption).toBe(960);
    await mock.start(100);
    await mock.stop();
    mock.later(hour);
    expect((await listSince(mock)).at(-1)).toEqual(['Charging stopped', hour + 20]);
  });

  test('a second start changes nothing while a vehicle charges', async () => {
    const mock = await createChargerMock();
    await mock.start(100);
    mock.later(1000);
    expect(await mock.start(20)).toEqual(sent);
    mock.later(1000);
    await mock.stop();
    mock.later(hour);
    expect(await listSessions(mock)).toHaveLength(1);
    expect(toSum(await mock.quarters(monday))).toBe(Math.floor((2000 * 7680) / 3600));
  });

  test('a vehicle that nobody stops is full after a while', async () => {
    const mock = await createChargerMock();
    await mock.start();
    mock.later(10 * hour);
    const [session] = await listSessions(mock);
    expect(session.energy_added).toBeGreaterThanOrEqual(4);
    expect(session.energy_added).toBeLessThanOrEqual(22);
    expect(Math.round(session.energy_added * 1000)).toBe(toSum(await mock.quarters(monday)));
  });

  test('a vehicle that charges by habit can be stopped', async () => {
    const mock = await createChargerMock({ habit: 'nightly' });
    const { body } = await mock.ev(`${serial}/sessions?limit=1`);
    const yesterday = body.sessions[0];
    mock.clock.set((yesterday.start_time + 100) * 1000);
    await mock.stop();
    mock.later(24 * hour - 200);
    const [stopped] = (await mock.ev(`${serial}/sessions?limit=1`)).body.sessions;
    expect(stopped).toMatchObject({ start_time: yesterday.start_time, end_time: yesterday.start_time + 120 });
  });
});

describe('a command that comes to nothing is sent all the same', () => {
  const nothing = async (mock: ChargerMock) => {
    mock.later(3 * hour);
    expect((await listSince(mock)).filter(([text]) => text.startsWith('Charging'))).toEqual([]);
    expect(toSum(await mock.quarters(monday))).toBe(0);
  };

  test('where no vehicle ever comes', async () => {
    const mock = await createChargerMock({ habit: 'never' });
    expect(await mock.start()).toEqual(sent);
    await nothing(mock);
  });

  test('where the charger has a fault', async () => {
    const mock = await createChargerMock({ brokenSince: monday - hour });
    expect(await mock.start()).toEqual(sent);
    await nothing(mock);
    expect((await mock.ev('devices')).body.devices.ev_chargers[0].status).toBe('error');
  });

  test('without power', async () => {
    const mock = await createChargerMock({}, toCondition('outage', monday - hour, monday + hour));
    expect(await mock.start()).toEqual(sent);
    await nothing(mock);
  });

  test('while the gateway is offline', async () => {
    const mock = await createChargerMock({}, toCondition('gateway-offline', monday - hour, monday + hour));
    expect(await mock.start()).toEqual(sent);
    await nothing(mock);
  });

  test('at a plug that there is not, and at level 0', async () => {
    const mock = await createChargerMock();
    expect(await mock.ev(`${serial}/start_charging`, 'POST', { connectorId: '2', chargingLevel: '100' })).toEqual(sent);
    expect(await mock.start(0)).toEqual(sent);
    await nothing(mock);
  });

  test('a stop where nothing charges', async () => {
    const mock = await createChargerMock();
    expect(await mock.stop()).toEqual(sent);
    await nothing(mock);
  });
});

test('an outage ends a session, and a start after it begins the next', async () => {
  const mock = await createChargerMock({}, toCondition('outage', monday + 900, monday + 1800));
  await mock.start();
  mock.later(2400);
  await mock.start();
  mock.later(900);
  expect(await listSince(mock)).toEqual([
    ['Charging started', 20],
    ['Charging stopped', 900],
    ['Charging started', 2420],
  ]);
});

test('a charger of another maker, of another system or of nobody is unknown', async () => {
  const mock = await createChargerMock({ make: 'other' });
  for (const each of [serial, '202306120871', '0', 'x', '%00', '__proto__']) {
    expect(await mock.start(100, each), each).toEqual(unknown);
    expect(await mock.stop(each), each).toEqual(unknown);
  }
});

const connector = 'Connector Id must be greater than 0';
const level = 'Charging level should be in the range [0-100]';

test.each([
  [{}, connector],
  ['', connector],
  [{ chargingLevel: '50' }, connector],
  [{ connectorId: '0', chargingLevel: '50' }, connector],
  [{ connectorId: '-1', chargingLevel: '50' }, connector],
  [{ connectorId: '1.5', chargingLevel: '50' }, connector],
  [{ connectorId: 1, chargingLevel: '50' }, connector],
  [{ connectorId: null, chargingLevel: '50' }, connector],
  [{ connectorId: '1' }, level],
  [{ connectorId: '1', chargingLevel: '101' }, level],
  [{ connectorId: '1', chargingLevel: '-1' }, level],
  [{ connectorId: '1', chargingLevel: '050' }, level],
  [{ connectorId: '1', chargingLevel: 50 }, level],
  [{ connectorId: '1', chargingLevel: 'fast' }, level],
])('a start with %j is refused: %s', async (body, details) => {
  const mock = await createChargerMock();
  expect(await mock.ev(`${serial}/start_charging`, 'POST', body)).toEqual({
    status: 400,
    body: { message: 'Bad request', code: '400', details },
  });
  mock.later(hour);
  expect(await listSince(mock)).toEqual([]);
});

test('fifty commands at once leave the charger in one state, and each is answered', async () => {
  const mock = await createChargerMock();
  const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? mock.start() : mock.stop())));
  expect(answers.every(({ status }) => status === 202)).toBe(true);
  expect((await mock.world.sites.get(698_906_018))?.choices?.length).toBeLessThanOrEqual(2);
  // Sooner than any vehicle is full.
  mock.later(600);
  expect((await listSince(mock)).length).toBeLessThanOrEqual(1);
});

test('what is asked for in the future of the clock does not show before', async () => {
  const mock = await createChargerMock();
  mock.later(4 * hour);
  await mock.start();
  mock.later(-2 * hour);
  expect(await listSince(mock)).toEqual([]);
  mock.later(3 * hour);
  expect(await listSince(mock)).toEqual([['Charging started', 4 * hour + 20]]);
});
