import { beforeEach, describe, expect, test } from 'vitest';
import { defaultSites } from '../../src/simulation/default-sites.ts';
import { createOpenMock, midsummer, partner, type TestMock, toHeaders } from '../harness/test-mock.ts';

type Device = Readonly<Record<string, unknown>> & { serial_number: string; last_report_at: number | null; status: string };
type Devices = Readonly<Record<string, readonly Device[]>>;

let mock: TestMock;
let headers: Record<string, string>;

beforeEach(async () => {
  mock = await createOpenMock();
  headers = toHeaders((await mock.signInInstaller()).access_token, partner.apiKey);
});

const ids = defaultSites.map(({ id }) => id);
const now = midsummer / 1000;

async function read<Body>(path: string): Promise<Body> {
  const response = await mock.send(`/api/v4${path}`, { headers });
  expect(response.status).toBe(200);
  return (await response.json()) as Body;
}

async function readDevices(id: number): Promise<{ devices: Devices; total_devices: number }> {
  return read(`/systems/${id}/devices`);
}

test('the total is the sum of all kinds, only kinds that exist are there, and no two devices share a serial number or an id', async () => {
  const serials = new Set<string>();
  const numbers = new Set<unknown>();
  let count = 0;
  for (const id of ids) {
    const { devices, total_devices } = await readDevices(id);
    const lists = Object.values(devices);
    expect(lists.every((list) => list.length > 0)).toBe(true);
    const all = lists.flat();
    expect(total_devices).toBe(all.length);
    for (const device of all) {
      serials.add(device.serial_number);
      numbers.add(device.id === '' ? device.serial_number : device.id);
    }
    count += all.length;
  }
  expect(serials.size).toBe(count);
  expect(numbers.size).toBe(count);
}, 30_000);

test('nothing reported after its gateway, and the gateway when the system says it did', async () => {
  for (const id of ids) {
    const { devices } = await readDevices(id);
    const system = await read<{ last_report_at: number | null }>(`/systems/${id}`);
    const [gateway] = devices.gateways ?? [];
    expect(gateway?.last_report_at).toBe(system.last_report_at);
    for (const { last_report_at: at } of Object.values(devices).flat()) {
      if (system.last_report_at === null) expect(at).toBeNull();
      else expect(at ?? 0).toBeLessThanOrEqual(Math.min(now, system.last_report_at));
    }
  }
}, 30_000);

test('a site without data yet has its devices, and none has ever reported', async () => {
  const { devices } = await readDevices(5_902_114);
  expect(Object.keys(devices)).toEqual(['micros', 'gateways']);
  expect(new Set(Object.values(devices).flatMap((list) => list.map((each) => each.last_report_at)))).toEqual(new Set([null]));
});

test('a microinverter that was taken out of service is gone, and one that stopped is there with its last report', async () => {
  const { devices } = await readDevices(1_207_331);
  expect(devices.micros).toHaveLength(27);
  const stopped = devices.micros?.filter(({ status }) => status === 'micro') ?? [];
  expect(stopped).toHaveLength(1);
  expect(stopped[0]?.last_report_at).toBeGreaterThan(1_745_020_800 - 600);
  expect(stopped[0]?.last_report_at).toBeLessThan(1_745_020_800 + 1800);
});

test('where the site has the status micro, one microinverter has it, unless those that stopped account for it', async () => {
  const { devices } = await readDevices(698_910_067);
  expect(devices.micros?.filter(({ status }) => status === 'micro')).toHaveLength(1);
  const other = await readDevices(67);
  expect(other.devices.micros?.filter(({ status }) => status !== 'normal')).toEqual([]);
});

describe('the shapes that clients stumble over', () => {
  test('the string "true" of an Enphase charger, and a boolean of another', async () => {
    const enphase = await readDevices(698_906_018);
    expect(enphase.devices.ev_chargers?.map(({ active, id }) => [active, id])).toEqual([
      ['true', 698_906_018 * 8192 + 128],
      ['true', 698_906_018 * 8192 + 129],
    ]);
    const other = await readDevices(6_244_905);
    expect(other.devices.ev_chargers?.map(({ active, id }) => [active, id])).toEqual([[true, '']]);
  });

  test('N/A and null in place of a modem, and a plan that is running where there is one', async () => {
    const { devices } = await readDevices(67);
    const none = { imei: 'N/A', part_num: 'N/A', sku: 'N/A', plan_start_date: null, plan_end_date: null };
    expect(devices.gateways?.[0]?.cellular_modem).toEqual(none);
    const { devices: cellular } = await readDevices(72);
    const modem = cellular.gateways?.[0]?.cellular_modem as Record<string, number>;
    expect(String(modem.imei)).toMatch(/^\d{15}$/);
    expect(modem.plan_start_date).toBeLessThan(now);
    expect(modem.plan_end_date).toBeGreaterThan(now);
  });

  test('meters have no sku and say what they measure', async () => {
    const { devices } = await readDevices(4_816_230);
    expect(devices.meters?.map(({ name, sku, config_type, config_phase }) => [name, sku, config_type, config_phase])).toEqual([
      ['production', null, 'Production', 'three'],
      ['consumption', null, 'Net', 'three'],
      ['storage', null, 'Total', undefined],
    ]);
  });

  test('compliance with rules of the USA is told there alone', async () => {
    const american = await readDevices(698_906_018);
    expect(american.devices.micros?.[0]).toHaveProperty('feoc_compliant');
    const dutch = await readDevices(2_640_908);
    expect(dutch.devices.micros?.[0]).not.toHaveProperty('feoc_compliant');
  });
});

test('a meter that is switched off stays in the list, disabled and without a last report, and comes back', async () => {
  const id = 6_244_905;
  const serial = (await readDevices(id)).devices.meters?.[1]?.serial_number ?? '';
  const switchTo = async (status: string) => {
    const sites = mock.world.sites;
    await sites.change(id, (site) => ({
      ...site,
      choices: [
        ...(site.choices ?? []),
        { at: Math.floor(mock.clock.now() / 1000), kind: 'meter', serial, isEnabled: status === 'enabled' },
      ],
    }));
    mock.clock.advance(600_000);
    return (await readDevices(id)).devices.meters?.[1];
  };
  expect(await switchTo('disabled')).toMatchObject({ status: 'disabled', state: 'disabled', last_report_at: null });
  expect(await switchTo('enabled')).toMatchObject({ status: 'normal', state: 'enabled', last_report_at: expect.any(Number) });
});
