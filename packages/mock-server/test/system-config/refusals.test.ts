import { describe, expect, test } from 'vitest';
import { createSiteMock, id } from './site-mock.ts';

const modes =
  'mode must be one of Scheduled, Basic, Advanced_BatteryPowered, Manual_always_not_powered, Manual_always_powered, Advanced_GeneratorPowered';
const batteryModes = 'battery_mode must be one of Savings Mode, Self-consumption, Full Backup';
const reserve = 'reserve_soc must be an integer from battery_shutdown_level to 100';
const independence = 'energy_independence must be enabled or disabled';
const nothing = 'battery_mode, reserve_soc or energy_independence is mandatory';
const guard = 'storm_guard_status must be enabled or disabled';
const times = 'essential_start_time and essential_end_time are mandatory for Scheduled mode';

const rows: readonly (readonly [name: string, body: unknown, details: string])[] = [
  ['battery_settings', {}, nothing],
  ['battery_settings', '', nothing],
  ['battery_settings', { charge_from_grid: 'enabled' }, nothing],
  ['battery_settings', 'null', "Invalid request because of 'Body parameter is required'"],
  ['battery_settings', '[]', nothing],
  ['battery_settings', { battery_mode: 'Self - Consumption' }, batteryModes],
  ['battery_settings', { battery_mode: 'self-consumption' }, batteryModes],
  ['battery_settings', { battery_mode: 'savings mode' }, batteryModes],
  ['battery_settings', { battery_mode: '' }, batteryModes],
  ['battery_settings', { battery_mode: null }, batteryModes],
  ['battery_settings', { battery_mode: 7 }, batteryModes],
  ['battery_settings', { reserve_soc: 4 }, 'reserve_soc cannot be less than battery_shutdown_level'],
  ['battery_settings', { reserve_soc: 0, battery_mode: 'Full Backup' }, 'reserve_soc cannot be less than battery_shutdown_level'],
  ['battery_settings', { reserve_soc: 101 }, reserve],
  ['battery_settings', { reserve_soc: -1 }, reserve],
  ['battery_settings', { reserve_soc: 50.5 }, reserve],
  ['battery_settings', { reserve_soc: '50' }, reserve],
  ['battery_settings', { reserve_soc: 1e300 }, reserve],
  ['battery_settings', { energy_independence: true }, independence],
  ['battery_settings', { energy_independence: 'Enabled' }, independence],
  ['storm_guard', {}, 'storm_guard_status is mandatory'],
  ['storm_guard', '', 'storm_guard_status is mandatory'],
  ['storm_guard', { storm_guard_status: 'Enabled (Inactive)' }, guard],
  ['storm_guard', { storm_guard_status: 'ENABLED' }, guard],
  ['storm_guard', { storm_guard_status: true }, guard],
  ['storm_guard', { storm_guard_status: null }, guard],
  ['load_control', {}, 'name is mandatory'],
  ['load_control', '', 'name is mandatory'],
  ['load_control', { mode: 'Basic' }, 'name is mandatory'],
  ['load_control', { name: '', mode: 'Scheduled' }, 'name is mandatory'],
  ['load_control', { name: 'NC1' }, modes],
  ['load_control', { name: 'NC1', mode: 'basic' }, modes],
  ['load_control', { name: 'NC1', mode: 'constructor' }, modes],
  ['load_control', { name: 'NC1', mode: null }, modes],
  ['load_control', { name: 'NC9', mode: 'Basic' }, 'Dry contact not found for NC9'],
  ['load_control', { name: 'nc1', mode: 'Basic' }, 'Dry contact not found for nc1'],
  ['load_control', { name: 'NC1', load_name: 'Sauna', mode: 'Basic' }, 'Dry contact not found for NC1'],
  ['load_control', { name: 'NC1', mode: 'Advanced_BatteryPowered' }, 'soc_low is mandatory for Advanced_BatteryPowered mode'],
  ['load_control', { name: 'NC1', mode: 'Advanced_BatteryPowered', soc_low: 9 }, 'soc_low must be between 10 and 90'],
  ['load_control', { name: 'NC1', mode: 'Advanced_BatteryPowered', soc_low: 91 }, 'soc_low must be between 10 and 90'],
  ['load_control', { name: 'NC1', mode: 'Advanced_BatteryPowered', soc_low: '40' }, 'soc_low must be between 10 and 90'],
  ['load_control', { name: 'NC1', mode: 'Advanced_GeneratorPowered', soc_low: 5 }, 'soc_low must be between 10 and 90'],
  ['load_control', { name: 'NC1', mode: 'Scheduled' }, times],
  ['load_control', { name: 'NC1', mode: 'Scheduled', essential_end_time: 5 }, times],
  [
    'load_control',
    { name: 'NC1', mode: 'Scheduled', essential_start_time: -1, essential_end_time: 5 },
    'essential_start_time must be between 0 and 86400',
  ],
  [
    'load_control',
    { name: 'NC1', mode: 'Scheduled', essential_start_time: 0, essential_end_time: 86_401 },
    'essential_end_time must be between 0 and 86400',
  ],
];

const mock = await createSiteMock();

describe('what cannot be set is refused with its text, and nothing changes', () => {
  test.each(rows)('%s %j: %s', async (name, body, details) => {
    const before = await mock.world.sites.get(id);
    expect(await mock.settings(name, body)).toEqual({
      status: 422,
      body: { message: 'Unprocessable Entity', details, code: 422 },
    });
    expect(await mock.world.sites.get(id)).toEqual(before);
  });
});

test('a name is quoted no further than a reader needs', async () => {
  const { body } = await mock.settings('load_control', { name: 'x'.repeat(5000), mode: 'Basic' });
  expect(body.details.length).toBeLessThan(300);
});

test.each(['battery_settings', 'storm_guard'])(
  '%s of a system without a battery are refused, a read in the plural',
  async (name) => {
    const bare = await createSiteMock((site) => ({ ...site, battery: null }));
    const body = name === 'storm_guard' ? { storm_guard_status: 'enabled' } : { reserve_soc: 50 };
    const read = await bare.settings(name);
    expect([read.status, read.body.details]).toEqual([422, "System doesn't have encharges"]);
    const write = await bare.settings(name, body);
    expect([write.status, write.body.details]).toEqual([422, "System doesn't have encharge"]);
  },
);
