import { describe, expect, test } from 'vitest';
import { developer, homeOwner, toHeaders } from '../harness/test-mock.ts';
import { createAdminMock } from './admin-mock.ts';

const world = { world_id: 'default' };
const least = { name: 'x', time_zone: 'UTC', latitude: 0, longitude: 0 };
const farthest = 999_999_999_999;

async function createSiteMock(system_id: number, site: object) {
  const mock = await createAdminMock();
  const path = { ...world, system_id };
  expect((await mock.ask('setSite', { path, body: { ...least, ...site } })).status).toBe(200);
  await mock.admin.setPerson({ path: { ...world, email: homeOwner.email }, body: { password: 'x', system_ids: [system_id] } });
  const body = { client_id: developer.clientId, email: homeOwner.email };
  const { access_token } = await mock.admin.createTokens({ path: world, body });
  const read = async (call: string) => {
    const response = await mock.send(`/api/v4/systems/${system_id}${call}`, { headers: toHeaders(access_token) });
    expect(response.status, await response.clone().text()).toBe(200);
    return response.json();
  };
  return { ...mock, read };
}

const battery = { charge_w: 10_000, discharge_w: 10_000, capacity_wh: 1 };
const charger = { serial: 'C1', max_w: 7680, min_w: 1440 };

describe.each([
  ['a charger whose serial number has letters', 5_000_001, { chargers: [charger] }],
  ['a status that every object has', 5_000_001, { status: 'valueOf' }],
  ['the smallest battery', 5_000_001, { battery }],
  ['the largest battery', 5_000_001, { battery: { ...battery, capacity_wh: 100_000_000 } }],
  ['the largest id and the most devices', farthest, { modules: 5_000, battery, chargers: [charger] }],
])('%s', (_what, id, site) => {
  test.each(['/devices', '/latest_telemetry', '/summary'])('is answered for by %s', async (call) => {
    const mock = await createSiteMock(id, site);
    await mock.read(call);
  });
});

test('no two devices have one id, at a site and the next', async () => {
  const ids: number[] = [];
  for (const id of [1_000_000_000, 1_000_000_001, farthest]) {
    const site = { modules: 5_000, battery: { ...battery, capacity_wh: 100_000_000 }, chargers: new Array(100).fill(charger) };
    const { devices } = (await (await createSiteMock(id, site)).read('/devices')) as {
      devices: Record<string, { id: number }[]>;
    };
    const own = Object.values(devices).flatMap((each) => each.map((device) => device.id));
    expect(own.length).toBeGreaterThan(5_100);
    ids.push(...own);
  }
  expect(ids.every(Number.isSafeInteger)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a battery of any size is forty at most, which share all that it holds', async () => {
  const mock = await createSiteMock(5_000_001, { battery: { ...battery, capacity_wh: 99_999_999 } });
  const site = await mock.world.sites.get(5_000_001);
  const { encharges = [] } = (site && mock.world.energy.of(site).plant) ?? {};
  expect(encharges).toHaveLength(40);
  let before = 0;
  for (const { beforeWh, capacityWh } of encharges) {
    expect(beforeWh).toBe(before);
    before += capacityWh;
  }
  expect(before).toBe(99_999_999);
});

test.each([
  ['an id of a trillion', farthest + 1, {}, 'system_id'],
  ['a battery that holds nothing', 1, { battery: { ...battery, capacity_wh: 0 } }, 'capacity_wh'],
  ['a battery beyond all batteries', 1, { battery: { ...battery, capacity_wh: 100_000_001 } }, 'capacity_wh'],
])('no site has %s', async (_what, system_id, site, name) => {
  const mock = await createAdminMock();
  const refusal = await mock.refusal(422, 'setSite', { path: { ...world, system_id }, body: { ...least, ...site } });
  expect(JSON.stringify(refusal)).toContain(name);
});
