import { beforeEach, describe, expect, test } from 'vitest';
import type { Site } from '../../src/simulation/site.ts';
import { midsummer } from '../harness/test-mock.ts';
import { createLiveMock, createReader, type LiveMock, type Reading, withBattery } from './live-mock.ts';

const now = midsummer / 1000;
const battery = { chargeW: 3840, dischargeW: 3840, capacityWh: 10_080 };
/** A house with a production meter and nothing else. */
const plain = 4_816_230;
const metered = { production: true, consumption: 'Net' } as const;

let mock: LiveMock;

beforeEach(async () => {
  mock = await createLiveMock();
});

function change(id: number, changes: Partial<Site>) {
  return mock.world.sites.change(id, (site) => ({ ...site, ...changes }));
}

async function readFirst(id = withBattery): Promise<Reading['data']> {
  const reader = createReader(await mock.open(id));
  await reader.read();
  await reader.cancel();
  return (reader.events[0] as Reading).data;
}

const unsupported = [466, 'UNSUPPORTED_ENVOY', 'validation_error'] as const;
const without = [472, 'LIVE_STREAM_NOT_SUPPORTED', 'validation_error'] as const;
const silent = [473, 'IQ_GATEWAY_NOT_REPORTING', 'site_connectivity_error'] as const;

/** What a site is, and what comes of it. */
const refused: readonly [string, Partial<Site>, readonly [number, string, string]][] = [
  ['never went into operation', { operationalAt: null }, unsupported],
  ['goes into operation tomorrow', { operationalAt: now + 86_400 }, unsupported],
  ['has a gateway of version 5.9.9', { gatewaySoftware: '5.9.9' }, unsupported],
  ['has a gateway of version D5.0.49', { gatewaySoftware: 'D5.0.49 (a1b2c3)' }, unsupported],
  ['has no meters', { meters: { production: false, consumption: null } }, without],
  ['has a consumption meter alone', { meters: { production: false, consumption: 'Total' } }, without],
  ['has a battery and no consumption meter', { battery, meters: { production: true, consumption: null } }, without],
  [
    'has a system controller and no consumption meter',
    { battery: null, systemController: true, meters: { production: true, consumption: null } },
    without,
  ],
  ['has a gateway that fell silent', { silentSince: now - 5 }, silent],
  ['has a gateway that is offline', { conditions: [{ kind: 'gateway-offline', from: now, until: now + 60 }] }, silent],
  [
    'has no grid and nothing that works without',
    { battery: null, systemController: false, conditions: [{ kind: 'outage', from: now - 900, until: now + 900 }] },
    silent,
  ],
];

describe.each(refused)('a site that %s', (_what, changes, [status, name, type]) => {
  test(`is refused with ${status}, and costs a hit and no live status`, async () => {
    await change(withBattery, changes);
    const answer = await mock.open();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe('application/json;charset=UTF-8');
    expect(await answer.json()).toMatchObject({
      error: { code: status, status: name, details: [{}] },
      timestamp_epoch: midsummer,
      timestamp_utc: '2026-06-21 12:00:00.000',
      type,
    });
    const [line] = (await mock.world.bills.read('2026-06', [])).lines;
    expect(line).toMatchObject({ hits: 1, live_status_hits: 0, usd_metered: '0.00' });
    expect(mock.world.streams.count()).toBe(0);
  });

  test('ends a stream that runs, with the same words as its last event', async () => {
    const reader = createReader(await mock.open());
    await reader.read();
    await change(withBattery, changes);
    mock.clock.advance(1000);
    await mock.beat();
    await reader.read();
    expect(await reader.read()).toBe(false);
    expect(reader.events[1]).toMatchObject({ error: { code: status, status: name }, timestamp_epoch: midsummer + 1000, type });
    expect(mock.world.streams.count()).toBe(0);
  });
});

const served: readonly [string, Partial<Site>][] = [
  ['has a gateway of version 6.0.0', { gatewaySoftware: '6.0.0' }],
  ['has a gateway of version D8.3.5286', { gatewaySoftware: 'D8.3.5286 (f0503f)' }],
  [
    'has a production meter and no battery',
    { battery: null, systemController: false, meters: { production: true, consumption: null } },
  ],
  ['fell silent later', { silentSince: now + 1 }],
  ['was offline until now', { conditions: [{ kind: 'gateway-offline', from: now - 60, until: now }] }],
  ['has no grid, and a system controller', { conditions: [{ kind: 'outage', from: now - 900, until: now + 900 }] }],
];

test.each(served)('a site that %s is streamed', async (_what, changes) => {
  await change(withBattery, changes);
  expect((await readFirst()).system_id).toBe(withBattery);
});

test('a meter that is switched off is no active one', async () => {
  const site = await mock.world.sites.get(withBattery);
  const serial = site && mock.world.energy.of(site).plant.productionMeter?.serial;
  if (!serial) throw new Error('There is no production meter.');
  // A gateway on the mobile network hears of it within six hours.
  await change(withBattery, { choices: [{ at: now - 86_400, kind: 'meter', serial, isEnabled: false }] });
  expect((await mock.open()).status).toBe(472);
});

test('a gateway that is back is streamed again', async () => {
  await change(withBattery, { conditions: [{ kind: 'gateway-offline', from: now, until: now + 60 }] });
  expect((await mock.open()).status).toBe(473);
  mock.clock.advance(60_000);
  expect((await mock.open()).status).toBe(200);
});

test('a system that nobody has is 468, and one of somebody else 403', async () => {
  expect((await mock.open(5)).status).toBe(468);
  const { access_token } = await mock.signIn();
  const headers = { Authorization: `Bearer ${access_token}`, key: 'b2b2fd806ed13efb463691b436957798' };
  expect((await mock.send(`/api/v4/systems/${withBattery}/live_data`, { headers })).status).toBe(403);
});

test('a reading has zeros and no mode where nothing is measured', async () => {
  await change(plain, { battery: null, systemController: false, meters: { production: true, consumption: null } });
  expect(await readFirst(plain)).toMatchObject({
    battery_mode: '',
    battery_power: 0,
    battery_soc: 0,
    consumption_power: 0,
    grid_power: 0,
    grid_status: 'On Grid',
    generator_power: 0,
  });
  expect((await readFirst(plain)).pv_power).toBeGreaterThan(0);
});

test('a reading balances where there is a consumption meter', async () => {
  for (const id of (await mock.world.people.byEmail('installer@example.com'))?.systemIds ?? []) {
    const site = await change(id, { meters: metered });
    if (site.operationalAt === null) continue;
    const { pv_power, generator_power, battery_power, grid_power, consumption_power } = await readFirst(id);
    expect(pv_power + generator_power + battery_power + grid_power).toBe(consumption_power);
  }
});

test.each([
  ['savings', 'Savings Mode'],
  ['full-backup', 'Full Backup'],
  ['self-consumption', 'Self-consumption'],
] as const)('the mode %s is called %s', async (mode, words) => {
  const settings = { mode, reservePercent: 20, shutdownPercent: 5, chargesFromGrid: false };
  await change(withBattery, { choices: [{ at: now, kind: 'battery', ...settings }] });
  expect((await readFirst()).battery_mode).toBe(words);
});

test('the mode is DR Event Active as long as the event of the utility lasts, on the way as well', async () => {
  await change(withBattery, { conditions: [{ kind: 'dr-event', from: now + 1, until: now + 3 }] });
  const reader = createReader(await mock.open());
  for (let second = 0; second < 5; second++) {
    await reader.read();
    mock.clock.advance(1000);
    await mock.beat();
  }
  await reader.cancel();
  const [before, ...after] = reader.events.map((each) => (each as Reading).data.battery_mode);
  expect(after).toEqual(['DR Event Active', 'DR Event Active', before, before]);
  expect(before).toBe('Self-consumption');
});

test('the grid is on, off during an outage, and on again', async () => {
  await change(withBattery, { conditions: [{ kind: 'outage', from: now - 900, until: now + 900 }] });
  expect(await readFirst()).toMatchObject({ grid_status: 'Off Grid', grid_power: 0 });
  mock.clock.advance(900_000);
  expect(await readFirst()).toMatchObject({ grid_status: 'On Grid' });
});
