import type { components } from '@heliostat/spec';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../src/simulation/site.ts';
import { toLiveFlows as toFlows } from '../../src/simulation/to-live-flows.ts';
import { at, createTelemetryMock } from './telemetry-mock.ts';

type Latest = components['schemas']['LatestTelemetry'];

const noon = at('2026-06-21T19:00:00Z');
const mock = await createTelemetryMock();
const ask = async (id: number, now = noon) => (await mock.read<Latest>(now, id, 'latest_telemetry')).devices;
const toSum = (rows: readonly { readonly power: number | null }[] = []) => rows.reduce((sum, { power }) => sum + (power ?? 0), 0);
const toMeter = ({ meters = [] }: Latest['devices'], name: string) => meters.filter((row) => row.name === name);
async function toSite(id: number): Promise<Site> {
  const site = await mock.world.sites.get(id);
  if (!site) throw new Error(`There is no site ${id}.`);
  return site;
}

test('only the kinds that a site has are there (latest-telemetry-kinds)', async () => {
  const kinds = async (id: number) => Object.keys(await ask(id));
  expect(await kinds(67)).toEqual(['meters']);
  expect(await kinds(4_127_560)).toEqual(['meters', 'encharges']);
  expect(await kinds(6_244_905)).toEqual(['meters', 'heat-pump', 'evse']);
  expect(await kinds(698_906_018)).toEqual(['meters', 'encharges', 'evse']);
});

test('a meter has a row a channel, null where it is not in use (latest-telemetry-channels)', async () => {
  for (const [id, phases] of [
    [67, 2],
    [72, 3],
    [6_018_447, 1],
  ] as const) {
    const { meters = [] } = await ask(id);
    expect(meters.map(({ name, channel }) => [name, channel])).toEqual(
      ['production', 'consumption'].flatMap((name) => [1, 2, 3].map((channel) => [name, channel])),
    );
    for (const { channel, last_report_at: last, power } of meters) {
      expect([last === null, power === null]).toEqual([channel > phases, channel > phases]);
    }
    expect(new Set(meters.map((row) => row.id)).size).toBe(2);
  }
});

test('ids and serial numbers are those of the list of devices', async () => {
  const id = 698_906_018;
  const { devices } = await mock.read<components['schemas']['SystemDevices']>(noon, id, 'devices');
  const latest = await ask(id);
  const named = (name: string) => devices.meters?.find((each) => each.name === name)?.id;
  expect(toMeter(latest, 'production')[0]?.id).toBe(named('production'));
  expect(toMeter(latest, 'consumption')[0]?.id).toBe(named('consumption'));
  expect(latest.encharges?.map((each) => each.id)).toEqual(devices.encharges?.map((each) => each.id));
  expect(latest.evse?.map((each) => each.serial_number)).toEqual(devices.ev_chargers?.map((each) => each.serial_number));
});

test('consumption less battery is what the house takes, and it is production and grid under Net (latest-telemetry-consumption-power, latest-telemetry-battery-sign)', async () => {
  const id = 698_906_018;
  const { seed } = mock.world;
  const modes = new Set<string | null>();
  for (let hour = 0; hour < 48; hour++) {
    const now = noon + hour * 3600;
    const devices = await ask(id, now);
    const instant = (toMeter(devices, 'production')[0]?.last_report_at ?? 0) - 1;
    const flows = toFlows(seed, mock.world.energy.of(await toSite(id)), instant);
    const [produced, consumed, battery] = [
      toSum(toMeter(devices, 'production')),
      toSum(toMeter(devices, 'consumption')),
      toSum(devices.encharges),
    ];
    expect(consumed).toBe(produced + flows.gridW);
    expect(battery + flows.storageW).toBe(0);
    // At night the inverters draw a few W.
    expect(Math.abs(consumed - battery - flows.consumedW)).toBeLessThanOrEqual(6);
    for (const { power, operational_mode: mode, last_report_at: last } of devices.encharges ?? []) {
      modes.add(mode);
      expect(mode).toBe((power ?? 0) > 0 ? 'Charging' : (power ?? 0) < 0 ? 'Discharging' : 'Idle');
      expect(now - (last ?? 0)).toBeGreaterThan(0);
    }
  }
  expect(modes).toEqual(new Set(['Charging', 'Discharging', 'Idle']));
});

test('under Total, consumption is what the house takes (latest-telemetry-consumption-power)', async () => {
  const devices = await ask(3_355_172);
  const instant = (toMeter(devices, 'consumption')[0]?.last_report_at ?? 0) - 1;
  const flows = toFlows(mock.world.seed, mock.world.energy.of(await toSite(3_355_172)), instant);
  expect(toSum(toMeter(devices, 'consumption'))).toBe(flows.consumedW);
  expect(toSum(toMeter(devices, 'production'))).toBe(flows.producedW);
});

test('a site with a battery is Net, whatever was entered (latest-telemetry-consumption-power)', async () => {
  const site = await toSite(4_127_560);
  const { plant } = mock.world.energy.of({ ...site, meters: { production: true, consumption: 'Total' } });
  expect(plant.consumptionMeter?.config).toBe('Net');
});

test('production is a few W below 0 at night (latest-telemetry-negative-power)', async () => {
  const rows = toMeter(await ask(72, at('2026-06-21T10:00:00Z')), 'production');
  expect(rows.every(({ power }) => power !== null && power < 0 && power >= -3)).toBe(true);
});

test('the power of production is what the revenue-grade meter shows for its newest quarter-hour (production-rgm-curr-w)', async () => {
  const rows = toMeter(await ask(3_355_172), 'production');
  const rgm = await mock.read<components['schemas']['RgmStats']>(noon + 1800, 3_355_172, 'rgm_stats');
  const last = rgm.meter_intervals[0]?.intervals.filter(({ end_at }) => end_at === rows[0]?.last_report_at);
  expect(last?.map(({ curr_w }) => curr_w)).toEqual(rows.map(({ power }) => power));
});

describe('a site that says no more', () => {
  test('keeps its last report for seven days, and then has nulls (latest-telemetry-seven-days)', async () => {
    const since = at('2026-06-10T00:00:00Z');
    for (const id of [6_244_905, 698_906_018]) {
      await mock.change(id, { silentSince: since });
      const [soon, late] = [await ask(id, since + 6.9 * 86_400), await ask(id, since + 7.1 * 86_400)];
      expect(Object.keys(late)).toEqual(Object.keys(soon));
      const rows = Object.values(soon).flat();
      expect(rows.some(({ last_report_at: last }) => last !== null && since - last < 1300 && last < since)).toBe(true);
      for (const row of Object.values(late).flat() as { last_report_at: null; power?: null; operational_mode?: null }[]) {
        expect([row.last_report_at, row.power ?? null, row.operational_mode ?? null]).toEqual([null, null, null]);
      }
      const { silentSince: _silent, ...site } = await toSite(id);
      await mock.world.sites.put(site);
    }
  });

  test('has nulls before it began (latest-telemetry-seven-days)', async () => {
    const devices = await ask(698_906_018, at('2017-06-01T00:00:00Z'));
    for (const row of Object.values(devices).flat()) expect(row.last_report_at).toBeNull();
  });

  test('has nulls for a meter that is switched off (telemetry-meter-off)', async () => {
    const { plant } = mock.world.energy.of(await toSite(67));
    const serial = plant.consumptionMeter?.serial ?? '';
    await mock.change(67, { choices: [{ kind: 'meter', at: noon - 86_400, serial, isEnabled: false }] });
    const devices = await ask(67);
    expect(toMeter(devices, 'consumption').every(({ power }) => power === null)).toBe(true);
    expect(toMeter(devices, 'production')[0]?.power).toBeGreaterThan(0);
    await mock.change(67, { choices: [] });
  });
});

describe('modes (latest-telemetry-modes)', () => {
  const id = 6_244_905;

  test('a charger is charging through its sessions, idle until the morning, and plugged out over the day', async () => {
    await mock.change(id, { chargers: [{ serial: '772310440198', maxW: 11_000, minW: 4_140, make: 'other', habit: 'nightly' }] });
    const seen: (string | null)[] = [];
    for (let quarter = 0; quarter < 48; quarter++) {
      const { evse = [] } = await ask(id, at('2026-06-20T12:00:00Z') + quarter * 1800);
      seen.push(evse[0]?.operational_mode ?? null);
    }
    expect(seen.filter((mode, place) => mode !== seen[place - 1])).toEqual(['PLUGGED_OUT', 'CHARGING', 'IDLE', 'PLUGGED_OUT']);
  });

  test('a heat pump is blocked by demand response, made to run where import is paid, and advised to in the sun', async () => {
    const mode = async () => (await ask(id, at('2026-06-20T12:00:00Z')))['heat-pump']?.[0]?.operational_mode;
    const [from, until] = [at('2026-06-20T10:00:00Z'), at('2026-06-20T14:00:00Z')];
    await mock.change(id, { conditions: [{ kind: 'clear-sky', from, until }] });
    expect(await mode()).toBe('MODE_3');
    await mock.change(id, {
      conditions: [
        { kind: 'overcast', from: from - 36_000, until: until + 36_000 },
        { kind: 'snow', from, until },
      ],
    });
    expect(await mode()).toBe('MODE_2');
    await mock.change(id, { conditions: [{ kind: 'dr-event', from, until }] });
    expect(await mode()).toBe('MODE_1');
    await mock.change(id, { conditions: [{ kind: 'negative-price', from, until }] });
    expect(await mode()).toBe('MODE_4');
  });
});
