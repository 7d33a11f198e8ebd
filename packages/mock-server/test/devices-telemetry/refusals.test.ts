import { describe, expect, test } from 'vitest';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { at, createTelemetryMock } from '../telemetry/telemetry-mock.ts';

const mock = await createTelemetryMock();
const now = at('2026-06-21T12:00:00Z');
const plantOf = (id: number) => {
  const site = defaultSites.find((each) => each.id === id);
  if (!site) throw new Error(`There is no site ${id}.`);
  return mock.world.energy.of(site).plant;
};
const [home, neighbour, heatPump, silent] = [698_906_018, 67, 6_244_905, 5_902_114];
const micro = plantOf(home).micros[0]?.serial ?? '';
const encharge = plantOf(home).encharges[0]?.serial ?? '';
const foreign = plantOf(neighbour).micros[0]?.serial ?? '';
const foreignEncharge = plantOf(4_127_560).encharges[0]?.serial ?? '';
const retired = plantOf(1_207_331).micros.find(({ isRetired }) => isRetired)?.serial ?? '';
const stopped = plantOf(1_207_331).micros.find(({ isRetired, stoppedAt }) => !isRetired && stoppedAt !== null)?.serial ?? '';
const long = '9'.repeat(5000);
const quoted = (serial: string) => JSON.stringify(serial.slice(0, 200));

const micros = (serial: string) => `devices/micros/${encodeURIComponent(serial)}/telemetry`;
const encharges = (serial: string) => `devices/encharges/${encodeURIComponent(serial)}/telemetry`;
const evse = (serial: string) => `${encodeURIComponent(serial)}/evse_telemetry`;
const evseLifetime = (serial: string) => `${encodeURIComponent(serial)}/evse_lifetime`;

const unknown: readonly (readonly [what: string, id: number, path: (serial: string) => string, serial: string, kind: string])[] =
  [
    ['a made-up number', home, micros, '000000000000', 'Micro'],
    ['a microinverter of another system', home, micros, foreign, 'Micro'],
    ['a battery', home, micros, encharge, 'Micro'],
    ['a retired one, for today', 1_207_331, micros, retired, 'Micro'],
    ['letters', home, micros, 'abc"#{1}', 'Micro'],
    ['too long a number', home, micros, long, 'Micro'],
    ['a made-up number', home, encharges, '1', 'Encharge'],
    ['a battery of another system', home, encharges, foreignEncharge, 'Encharge'],
    ['a microinverter', home, encharges, micro, 'Encharge'],
    ['a battery of a system that never reported', silent, encharges, encharge, 'Encharge'],
    ['letters', home, encharges, 'ünïcode', 'Encharge'],
    ['too long a number', home, encharges, long, 'Encharge'],
    ['a made-up number', heatPump, evse, '772310440199', 'Evse'],
    ['a charger by Enphase', home, evse, '21458935', 'Evse'],
    ['a charger of another system', home, evse, '772310440198', 'Evse'],
    ['the heat pump', heatPump, evse, '883204117720', 'Evse'],
    ['letters', heatPump, evse, 'a b', 'Evse'],
    ['a made-up number', heatPump, evseLifetime, '772310440199', 'Evse'],
    ['a charger by Enphase', home, evseLifetime, '12785966', 'Evse'],
    ['too long a number', heatPump, evseLifetime, long, 'Evse'],
  ];

describe('a serial number that no device of the kind has at the system is 404, with its kind and number', () => {
  test.each(unknown)('%s: %i', async (_what, id, path, serial, kind) => {
    const answer = await mock.get(now, id, path(serial));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      message: 'Not Found',
      details: `${kind} not found for {:id=>${quoted(serial)}}`,
      code: 404,
    });
  });
});

const because = (text: string) => `Invalid request because of '${text}'`;
const badRange = because('Invalid date/time range');
const invalid: readonly (readonly [id: number, path: string, details: string])[] = [
  [home, 'devices/micros/telemetry?size=21', because('size must be an integer from 1 to 20')],
  [home, 'devices/micros/telemetry?size=0', because('size must be an integer from 1 to 20')],
  [home, 'devices/micros/telemetry?page=0', because('page must be an integer of at least 1')],
  [home, 'devices/micros/telemetry?start_date=2026-06-23', because('Requested date is in the future')],
  [home, `${micros(micro)}?start_at=${now + 1}`, because('Requested date is in the future')],
  [home, `${encharges(encharge)}?start_at=${now + 1}`, because('Requested date is in the future')],
  [heatPump, 'hp_lifetime?start_date=2026-06-23', badRange],
  [heatPump, 'hp_lifetime?start_date=2026-06-20&end_date=2026-06-19', badRange],
  [heatPump, 'hp_lifetime?end_date=2022-01-01', badRange],
  [heatPump, `hp_telemetry?start_at=${now + 60}`, badRange],
  [heatPump, `${evseLifetime('772310440198')}?start_date=2026-06-20&end_date=2026-06-19`, badRange],
  [heatPump, `${evse('772310440198')}?start_at=${now - 900}&end_at=${now - 1800}`, badRange],
  [neighbour, 'hp_telemetry?interval_duration=5mins', because('interval_duration 5mins is not supported for this system')],
  [72, 'hp_telemetry?interval_duration=5mins', because('interval_duration 5mins is not supported for this system')],
];

describe('what cannot be answered is 422 in the words of its operation', () => {
  test.each(invalid)('%i: %s', async (id, path, details) => {
    const answer = await mock.get(now, id, path);
    expect([answer.status, await answer.json()]).toMatchObject([422, { message: 'Unprocessable Entity', details, code: 422 }]);
  });
});

test('a stopped microinverter that was not retired is there, without intervals since', async () => {
  const answer = await mock.read<{ intervals: unknown[] }>(now, 1_207_331, micros(stopped));
  expect(answer.intervals).toEqual([]);
});

test('a retired one is found for the days on which it ran (device-telemetry-retired)', async () => {
  const then = at('2019-06-15T20:00:00Z');
  const answer = await mock.read<{ intervals: unknown[] }>(then, 1_207_331, `${micros(retired)}?start_date=2019-06-14`);
  expect(answer.intervals).toHaveLength(288);
});

test('a site without a heat pump is answered with nothing (device-telemetry-heat-pump-none)', async () => {
  expect(await mock.read(now, neighbour, 'hp_lifetime?start_date=2026-06-19')).toMatchObject({ consumption: [0, 0, 0] });
  expect(await mock.read(now, neighbour, 'hp_telemetry')).toMatchObject({ interval_duration: '15mins', intervals: [] });
});
