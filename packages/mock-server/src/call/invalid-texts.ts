import type { OperationRow } from '@heliostat/spec';

/** A text, or how to make it of the value that was sent. */
type Text = string | ((value: string) => string);
type Texts = Readonly<Record<string, Text>>;

const because = (text: string) => `Invalid request because of '${text}'`;
const unknownKey: Text = (value) => because(`${value} is not a known key`);
const unsupportedSort = because(
  'The sorting parameter is not supported. Please use id for sorting by Asc or -id for sorting by Desc',
);
const user: Texts = {
  user: 'User param are missing at body location',
  'user.email': 'Email should not be blank',
  'user.first_name': 'First name should not be blank',
  'user.last_name': 'Last name should not be blank',
  'user.phone too long': 'Phone is too long (maximum is 255 characters)',
  'user.enlighten_view': "Invalid enlighten_view, expected enlighten_view is 'my' or 'manager'",
};
const activation: Texts = {
  system: 'System parameter missing in body',
  'system.system_name': 'The system name is mandatory.',
  'system.system_type': 'The system type must be residential, commercial, or other.',
  'system.reference': 'The reference must be alphanumeric.',
  'system.address.street1': 'The street is mandatory in the address.',
  'system.address.city': 'The city is mandatory in the address.',
  'system.address.state': 'The state is mandatory in the address.',
  'system.address.country': 'The country is mandatory in the address.',
  'system.address.postal_code': 'The postal code is mandatory in the address.',
};
const essentialTimes = 'essential_start_time and essential_end_time are mandatory for Scheduled mode';
const chargerPages: Texts = { offset: 'Invalid offset/limit', limit: 'Invalid offset/limit' };
const range = because('Invalid date/time range');
const dateRange: Texts = { start_at: range, end_at: range, start_date: range, end_date: range };

/** By operation. @ledger refusal-422-date-range-cases events-422-texts users-422-form-missing users-422-field-texts system-id-422 estimate-422-texts */
const byOperation: Readonly<Record<string, Texts>> = {
  listSystems: {
    sort_by: unsupportedSort,
    size: because('size must be an integer from 1 to 100'),
  },
  searchSystems: {
    system: 'system is missing at Json body location',
    'system unknown key': unknownKey,
    ' unknown key': unknownKey,
    'system.statuses choice': (value) => because(`${value} is not a known status`),
    sort_by: unsupportedSort,
    size: because('size must be an integer from 1 to 1000'),
  },
  getSystemId: { serial_num: 'Provide envoy serial number' },
  listInverterSummaries: {
    size: because('size must be an integer from 1 to 100'),
    envoy_serial_number: because('envoy_serial_number must be digits'),
  },
  listMicroTelemetry: { size: because('size must be an integer from 1 to 20') },
  updateBatterySettings: {
    ' together': 'battery_mode, reserve_soc or energy_independence is mandatory',
    battery_mode: 'battery_mode must be one of Savings Mode, Self-consumption, Full Backup',
    reserve_soc: 'reserve_soc must be an integer from battery_shutdown_level to 100',
    energy_independence: 'energy_independence must be enabled or disabled',
  },
  updateStormGuard: {
    'storm_guard_status missing': 'storm_guard_status is mandatory',
    storm_guard_status: 'storm_guard_status must be enabled or disabled',
  },
  updateLoadControl: {
    name: 'name is mandatory',
    mode: 'mode must be one of Scheduled, Basic, Advanced_BatteryPowered, Manual_always_not_powered, Manual_always_powered, Advanced_GeneratorPowered',
    'soc_low missing': 'soc_low is mandatory for Advanced_BatteryPowered mode',
    soc_low: 'soc_low must be between 10 and 90',
    'essential_start_time missing': essentialTimes,
    'essential_end_time missing': essentialTimes,
    essential_start_time: 'essential_start_time must be between 0 and 86400',
    essential_end_time: 'essential_end_time must be between 0 and 86400',
  },
  listEvChargerEvents: chargerPages,
  listEvChargerSessions: chargerPages,
  getEvChargerLifetime: { start_date: 'Invalid start_date/end_date', end_date: 'Invalid start_date/end_date' },
  getEvChargerTelemetry: {
    granularity: 'Invalid granularity',
    start_date: 'Invalid start_date',
    start_at: 'Invalid start_at',
  },
  startCharging: {
    connectorId: 'Connector Id must be greater than 0',
    chargingLevel: 'Charging level should be in the range [0-100]',
  },
  updateActivationBatteryMode: {
    CFG_allowed: 'CFG_allowed and DTG_allowed are mandatory',
    DTG_allowed: 'CFG_allowed and DTG_allowed are mandatory',
  },
  updateProductionMode: {
    production_mode: "Invalid mode, expected mode is 'on' or 'off'",
    'production_mode.mode': "Invalid mode, expected mode is 'on' or 'off'",
  },
  listActivations: {
    stage: (value) => `Invalid stage option ${value}`,
    limit: (value) => `Invalid limit option ${value}`,
    installer_id: (value) => `Invalid installer_id option ${value}`,
    owner_id: (value) => `Invalid owner_id option ${value}`,
    host_id: (value) => `Invalid host_id option ${value}`,
  },
  createActivation: activation,
  updateActivation: activation,
  updateActivationUser: user,
  createHomeOwner: { ...user, 'user together': 'Company id should not be blank' },
  createCompanyUser: { ...user, 'user.phone too long': 'Phone is too long (maximum is 50 characters)' },
  updateCompanyUser: { ...user, 'user together': 'User param are missing at body location' },
  searchUsers: { email: 'Email should not be blank' },
  updateEstimate: {
    estimate: 'Estimate parameter missing in body',
    'estimate.month_estimates': 'A value for each month must be provided',
    'estimate.month_estimates each': 'Month estimates must be greater than 0',
    'estimate.degrade_factor': 'Degrade factor must be 0.0 or higher',
  },
  getEvseTelemetry: dateRange,
  getHeatPumpTelemetry: dateRange,
  getEvseLifetime: dateRange,
  getHeatPumpLifetime: dateRange,
  updateMeterControl: { status: "Invalid status, expected status is 'enabled' or 'disabled'" },
};

/** The fields whose text is about nothing being there. */
const aboutBlanks: readonly string[] = [
  'user.email',
  'user.first_name',
  'user.last_name',
  'system.system_name',
  'system.address.street1',
  'system.address.city',
  'system.address.state',
  'system.address.country',
  'system.address.postal_code',
];

const unreadable: Text = (value) => `Failed to parse date ${value}`;

/** By name, wherever it stands. @ledger refusal-422-page refusal-422-telemetry-unreadable refusal-422-meter-readings */
const byName: Texts = {
  page: because('page must be an integer of at least 1'),
  granularity: because('granularity must be one of 5mins, 15mins, day and week'),
  'start_time missing': 'start_time is required',
  start_time: unreadable,
  end_time: unreadable,
  start_at: unreadable,
  end_at: unreadable,
  start_date: unreadable,
  end_date: unreadable,
  summary_date: unreadable,
  expand: 'Invalid expand option',
};

/** The field that tells which shape a body has, and the fields that its values come with. */
interface Shapes {
  readonly field: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

const shapes: Readonly<Record<string, Shapes>> = {
  updateLoadControl: {
    field: 'mode',
    fields: {
      Scheduled: ['essential_start_time', 'essential_end_time'],
      Advanced_BatteryPowered: ['soc_low'],
      Advanced_GeneratorPowered: ['soc_low'],
      Basic: [],
      Manual_always_powered: [],
      Manual_always_not_powered: [],
    },
  },
};

/**
 * Whether a fault is only one in a shape that a body does not have.
 *
 * @param name a path of names inside the body
 */
export function isOfOtherBranch({ id }: OperationRow, name: string, body: unknown): boolean {
  const shape = shapes[id];
  if (!shape) return false;
  const value = (body as Record<string, unknown> | null)?.[shape.field];
  const own = typeof value === 'string' && Object.hasOwn(shape.fields, value) ? shape.fields[value] : undefined;
  if (name === shape.field) return own !== undefined;
  return Object.values(shape.fields).flat().includes(name) && !own?.includes(name);
}

/** The operations whose faults in the body have a number. @ledger activation-422-code */
const numbered: readonly string[] = ['createActivation', 'updateActivation', 'updateEstimate'];

/** The number of a fault in the body, where its sentence comes with one. */
export function toErrorCode({ id }: OperationRow, name: string): number | undefined {
  return numbered.includes(id) && /^(system|estimate)\b/.test(name) ? 11 : undefined;
}

/**
 * What the service says of a value that the contract refuses, where that is known.
 *
 * @param name a parameter, or a path of names inside the body; with the word `together` where its fields do not go together, `too long`,
 * `each` for one of a list, or `missing`
 * @param isBlank whether it is missing or empty, which some texts are about
 * @param value of a parameter, as sent; it is quoted no further than a reader needs
 */
export function toInvalidText(
  { id }: OperationRow,
  name: string,
  { isBlank, value }: { readonly isBlank: boolean; readonly value: string },
): string | undefined {
  const text = byOperation[id]?.[name] ?? byName[name];
  if (!isBlank && aboutBlanks.includes(name)) return undefined;
  return typeof text === 'function' ? text(value.slice(0, 200)) : text;
}

/** The place of a field among those that have a text: several faults are told in this order. */
export function toRank({ id }: OperationRow, name: string): number {
  const at = Object.keys(byOperation[id] ?? {}).indexOf(name);
  return at === -1 ? Number.MAX_SAFE_INTEGER : at;
}
