import { expect } from 'vitest';
import { home, invalid, ofSystem, type Row, row, unreadable } from './row.ts';

const modes = 'battery_mode must be one of Savings Mode, Self-consumption, Full Backup';
const reserve = 'reserve_soc must be an integer from battery_shutdown_level to 100';
const low = 'reserve_soc cannot be less than battery_shutdown_level';
const independence = 'energy_independence must be enabled or disabled';
const nothing = 'battery_mode, reserve_soc or energy_independence is mandatory';
const guard = 'storm_guard_status must be enabled or disabled';
const contactModes =
  'mode must be one of Scheduled, Basic, Advanced_BatteryPowered, Manual_always_not_powered, Manual_always_powered, Advanced_GeneratorPowered';
const soc = 'soc_low must be between 10 and 90';
const times = 'essential_start_time and essential_end_time are mandatory for Scheduled mode';
const nested = `${'['.repeat(101)}${']'.repeat(101)}`;
/** A body that is no object has no published words. */
const some = expect.any(String);

const put = (operation: Row['operation'], path: string) => (body: unknown, details: unknown, source: string) =>
  row(operation, `PUT /config/${home}/${path}`, invalid(details, source), { body });
const settings = put('updateBatterySettings', 'battery_settings');
const storm = put('updateStormGuard', 'storm_guard');
const load = put('updateLoadControl', 'load_control');
const advanced = { name: 'NC1', mode: 'Advanced_BatteryPowered' };

/** What stands at none of them: reads say it in the plural, writes in the singular. */
const without = (
  [
    ['getBatterySettings', 'GET /config/67/battery_settings', {}, "System doesn't have encharges"],
    ['getStormGuard', 'GET /config/67/storm_guard', {}, "System doesn't have encharges"],
    ['updateBatterySettings', 'PUT /config/67/battery_settings', { body: { reserve_soc: 50 } }, "System doesn't have encharge"],
    [
      'updateStormGuard',
      'PUT /config/67/storm_guard',
      { body: { storm_guard_status: 'enabled' } },
      "System doesn't have encharge",
    ],
  ] as const
).flatMap(([operation, request, asked, details]) => [
  row(operation, request, invalid(details, 'published'), asked),
  ...ofSystem(operation, request.replace('67', '{}'), asked),
]);

const writes = [
  ['updateBatterySettings', 'battery_settings'],
  ['updateStormGuard', 'storm_guard'],
  ['updateLoadControl', 'load_control'],
] as const;

/** Of settings. */
export const config: readonly Row[] = [
  ...without,
  settings('', nothing, 'battery-settings-partial-update'),
  settings({}, nothing, 'battery-settings-partial-update'),
  settings({ charge_from_grid: 'enabled' }, nothing, 'battery-settings-partial-update'),
  settings([], nothing, 'battery-settings-partial-update'),
  settings('null', some, 'battery-settings-422'),
  settings({ battery_mode: 'self-consumption' }, modes, 'battery-settings-422'),
  settings({ battery_mode: 'Self - Consumption' }, modes, 'battery-settings-422'),
  settings({ battery_mode: 7 }, modes, 'battery-settings-422'),
  settings({ battery_mode: null, reserve_soc: 50 }, modes, 'battery-settings-422'),
  settings({ reserve_soc: 101 }, reserve, 'battery-settings-422'),
  settings({ reserve_soc: -1 }, reserve, 'battery-settings-422'),
  settings({ reserve_soc: 50.5 }, reserve, 'battery-settings-422'),
  settings({ reserve_soc: '50' }, reserve, 'battery-settings-422'),
  settings({ reserve_soc: 1 }, low, 'battery-settings-422'),
  settings({ energy_independence: true }, independence, 'battery-settings-422'),
  settings({ energy_independence: 'on' }, independence, 'battery-settings-422'),
  storm('', 'storm_guard_status is mandatory', 'storm-guard-422'),
  storm({}, 'storm_guard_status is mandatory', 'storm-guard-422'),
  storm({ storm_alert: 'true' }, 'storm_guard_status is mandatory', 'storm-guard-422'),
  storm({ storm_guard_status: 'Enabled' }, guard, 'storm-guard-422'),
  storm({ storm_guard_status: true }, guard, 'storm-guard-422'),
  storm({ storm_guard_status: ['enabled'] }, guard, 'storm-guard-422'),
  storm({ storm_guard_status: null }, guard, 'storm-guard-422'),
  storm([], some, 'storm-guard-422'),
  ...ofSystem('getLoadControl', 'GET /config/{}/load_control'),
  ...ofSystem('updateLoadControl', 'PUT /config/{}/load_control', { body: { name: 'NC1', mode: 'Basic' } }),
  row('updateLoadControl', 'PUT /config/67/load_control', invalid('Dry contact not found for NC1', 'load-control-422'), {
    body: { name: 'NC1', mode: 'Basic' },
  }),
  load('', 'name is mandatory', 'load-control-422'),
  load({ mode: 'Basic' }, 'name is mandatory', 'load-control-422'),
  load({ name: 7, mode: 'Basic' }, 'name is mandatory', 'load-control-422'),
  load({ name: 'NC1' }, contactModes, 'load-control-422'),
  load({ name: 'NC1', mode: 'basic' }, contactModes, 'load-control-422'),
  load({ name: 'NC1', mode: null }, contactModes, 'load-control-422'),
  load({ name: 'NC9', mode: 'Basic' }, 'Dry contact not found for NC9', 'load-control-422'),
  load(advanced, 'soc_low is mandatory for Advanced_BatteryPowered mode', 'published'),
  load({ ...advanced, soc_low: 9 }, soc, 'load-control-soc-low'),
  load({ ...advanced, soc_low: 91 }, soc, 'load-control-soc-low'),
  load({ ...advanced, soc_low: '50' }, soc, 'load-control-soc-low'),
  load({ name: 'NC1', mode: 'Scheduled' }, times, 'load-control-422'),
  load({ name: 'NC1', mode: 'Scheduled', essential_start_time: 0 }, times, 'load-control-422'),
  load(
    { name: 'NC1', mode: 'Scheduled', essential_start_time: -1, essential_end_time: 60 },
    'essential_start_time must be between 0 and 86400',
    'load-control-times',
  ),
  load(
    { name: 'NC1', mode: 'Scheduled', essential_start_time: 60, essential_end_time: 86_401 },
    'essential_end_time must be between 0 and 86400',
    'load-control-times',
  ),
  load([], some, 'load-control-422'),
  ...writes.flatMap(([operation, path]) => [
    row(operation, `PUT /config/${home}/${path}`, unreadable('The body nests deeper than 100 levels'), { body: nested }),
    row(operation, `PUT /config/${home}/${path}`, unreadable('The body is not JSON'), { body: '{' }),
  ]),
];
