import { activations, california, texas, toForm } from './activations-mock.ts';

/** A request that is refused, and how. */
export interface RefusalRow {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body?: URLSearchParams | object;
  readonly status: number;
  readonly answer: object;
  /** The record of the ledger that the refusal is about. */
  readonly source: string;
}

const say = (...errorMessages: string[]) => ({ errorMessages });
const sayFields = (...errorMessages: string[]) => ({ errorCode: 11, errorMessages });
const big = '99999999999999999999999';
const pvOnly = 'This is a PV only site. Battery mode can only be';
const named = { system_name: 'A', address: texas };
const inCalifornia = {
  system_name: 'A',
  address: california,
  grid_connection_type: 2,
  third_party_storage_device_installed: false,
} as const;

const toList = (query: string, text: string, source: string): RefusalRow => ({
  operation: 'listActivations',
  method: 'GET',
  path: `${activations}?${query}`,
  status: 422,
  answer: say(text),
  source,
});

/** What the body of a new activation may do wrong. */
const creations: readonly (readonly [system: unknown, texts: readonly string[], source: string])[] = [
  [{ address: texas }, ['The system name is mandatory.'], 'activation-name-required'],
  [{ ...named, system_name: '' }, ['The system name is mandatory.'], 'activation-name-required'],
  [{ ...named, system_type: 'farm' }, ['The system type must be residential, commercial, or other.'], 'activation-system-type'],
  [{ system_name: 'A' }, ['Address is mandatory for sites created in the United States.'], 'activation-address-us'],
  [
    { ...named, address: { street1: 'x', state: 'TX', country: 'US' } },
    ['The city is mandatory in the address.', 'The postal code is mandatory in the address.'],
    'activation-address-parts',
  ],
  [
    { ...named, address: { ...texas, street1: '', city: '' } },
    ['The street is mandatory in the address.', 'The city is mandatory in the address.'],
    'activation-address-parts',
  ],
  [
    { ...named, address: {} },
    [
      'The street is mandatory in the address.',
      'The city is mandatory in the address.',
      'The state is mandatory in the address.',
      'The country is mandatory in the address.',
      'The postal code is mandatory in the address.',
    ],
    'activation-address-parts',
  ],
  [
    { ...named, address: { ...texas, country: 'XX' } },
    ['The country must be an ISO 3166-1 code of two letters.'],
    'activation-country-known',
  ],
  [
    { ...named, address: { ...texas, state: 'Texas' } },
    ['The state must be a valid code of two letters.'],
    'activation-state-code',
  ],
  [{ ...named, address: { ...texas, state: 'ZZ' } }, ['The state must be a valid code of two letters.'], 'activation-state-code'],
  [
    { system_name: 'A', address: california },
    [
      'Grid connection type is mandatory for sites in California.',
      'Third party storage device installed is mandatory for sites in California.',
    ],
    'activation-california',
  ],
  [
    { ...inCalifornia, third_party_storage_device_installed: true },
    ['Third party storage device manufacturer is mandatory when a third party storage device is installed.'],
    'activation-california',
  ],
  [
    { ...inCalifornia, grid_connection_type: 1, expected_encharge_count: 2 },
    ['Battery grid mode is mandatory for sites with battery when the grid connection type is 1.'],
    'activation-california',
  ],
  [
    { ...inCalifornia, battery_grid_mode: 1, expected_encharge_count: 2 },
    ['Battery grid mode is applicable only for sites with battery when the grid connection type is 1.'],
    'activation-battery-grid-mode',
  ],
  [
    { ...inCalifornia, grid_connection_type: 1, battery_grid_mode: 1 },
    ['Battery grid mode is applicable only for sites with battery when the grid connection type is 1.'],
    'activation-battery-grid-mode',
  ],
  [{ ...named, owner_id: 1 }, ['The owner must be an Enlighten user.'], 'activation-owner-known'],
  [
    { ...named, owner_id: 1, host_id: 2 },
    ['The owner must be an Enlighten user.', 'The host must be an Enlighten user.'],
    'activation-owner-known',
  ],
  [{ ...named, installer_id: 1 }, ['The installer must be an Enlighten company.'], 'activation-company-known'],
  [{ ...named, maintainer_id: 1 }, ['The maintainer must be an Enlighten company.'], 'activation-company-known'],
  [
    { ...named, authorized_subcontractor_id: 1 },
    ['The authorized subcontractor must be an Enlighten company.'],
    'activation-company-known',
  ],
  [{ ...named, reference: 'EN-124' }, ['The reference must be alphanumeric.'], 'activation-reference-alphanumeric'],
  [{ ...named, reference: '' }, ['The reference must be alphanumeric.'], 'activation-reference-alphanumeric'],
  // The gateway of site 67.
  [
    { ...named, envoy_serial_numbers: ['122323450071'] },
    ['Envoy 122323450071 is already in use on another system.'],
    'activation-gateway-taken',
  ],
];

/** What no text is known of: the service says in its own way which field is wrong. */
const shapes: readonly (readonly [field: string, value: unknown])[] = [
  ['system_name', 7],
  ['system_name', 'x'.repeat(256)],
  ['internet_connection', 'satellite'],
  ['lease', 'yes'],
  ['owner_id', '246'],
  ['owner_id', 2.5],
  ['owner_id', null],
  ['interconnect_date', -1],
  ['source', 'sun'],
  ['attachment_type', 'glue'],
  ['envoy_serial_numbers', '122323450071'],
  ['pv_module_power_rating', -0.5],
  ['pv_module_type', 5],
  ['expected_pcu_count', -1],
  ['expected_pcu_count', 1.5],
  ['encharge', {}],
  ['grid_connection_type', 5],
  ['battery_grid_mode', 0],
  ['third_party_storage_device_manufacturer', 'Acme'],
  ['permission_to_operate', 1],
];

const toCreate = (system: unknown, texts: readonly string[], source: string): RefusalRow => ({
  operation: 'createActivation',
  method: 'POST',
  path: activations,
  body: toForm({ system }),
  status: 422,
  answer: sayFields(...texts),
  source,
});

const unknown = (operation: string, method: string, id: string, text: string): RefusalRow => ({
  operation,
  method,
  path: `${activations}/${id}`,
  ...(method === 'PUT' ? { body: toForm({ system: named }) } : {}),
  status: 404,
  answer: { reason: '404', message: [text] },
  source: id === big ? 'activation-404' : 'activation-404-unknown',
});

/** Every refusal of the operations on activations, by an installer of an American company in a new world. */
export const refusals: readonly RefusalRow[] = [
  toList('stage=11', 'Invalid stage option 11', 'activations-stage'),
  toList('stage=0', 'Invalid stage option 0', 'activations-stage'),
  toList('stage=1,,2', 'Invalid stage option 1,,2', 'activations-stage'),
  toList('stage=IN_PROGRESS', 'Invalid stage option IN_PROGRESS', 'activations-stage'),
  toList('limit=0', 'Invalid limit option 0', 'activations-limit-422'),
  toList('limit=1001', 'Invalid limit option 1001', 'activations-limit-422'),
  toList('limit=-1', 'Invalid limit option -1', 'activations-limit-422'),
  toList('limit=1e2', 'Invalid limit option 1e2', 'activations-limit-422'),
  toList('limit=ten', 'Invalid limit option ten', 'activations-limit-422'),
  toList('installer_id=abc', 'Invalid installer_id option abc', 'activations-filters-ignored'),
  toList('owner_id=abc', 'Invalid owner_id option abc', 'activations-filters-ignored'),
  toList('host_id=nil', 'Invalid host_id option nil', 'activations-filters-ignored'),
  toList('next=abc', 'Invalid next option abc', 'activation-cursor-422'),
  toList('next=4e6a', 'Invalid next option 4e6a', 'activation-cursor-422'),
  toList('next=4E6A6B344F5445774D446B350A', 'Invalid next option 4E6A6B344F5445774D446B350A', 'activation-cursor-422'),
  toList('next=4e6a6b344f5445774d446b35', 'Invalid next option 4e6a6b344f5445774d446b35', 'activation-cursor-422'),
  toList('next=67', 'Invalid next option 67', 'activation-cursor-422'),
  ...creations.map(([system, texts, source]) => toCreate(system, texts, source)),
  ...shapes.map(
    ([field, value]): RefusalRow => ({
      ...toCreate({ ...named, [field]: value }, [], 'activation-422-code'),
      answer: { errorCode: 11 },
    }),
  ),
  { ...toCreate({}, ['System parameter missing in body'], 'activation-form-body'), body: new URLSearchParams({ system: 'A' }) },
  { ...toCreate({}, ['System parameter missing in body'], 'activation-form-body'), body: new URLSearchParams({ site: '{}' }) },
  { ...toCreate({}, ['System parameter missing in body'], 'activation-form-body'), body: { system: named } },
  {
    operation: 'createActivation',
    method: 'POST',
    path: `${activations}?expand=installer`,
    body: toForm({ system: named }),
    status: 422,
    answer: say('Invalid expand option'),
    source: 'activation-expand-422',
  },
  {
    operation: 'getActivation',
    method: 'GET',
    path: `${activations}/67?expand=installer`,
    status: 422,
    answer: say('Invalid expand option'),
    source: 'activation-expand-422',
  },
  {
    operation: 'getActivation',
    method: 'GET',
    path: `${activations}/67?expand=owner,`,
    status: 422,
    answer: say('Invalid expand option'),
    source: 'activation-expand-422',
  },
  unknown('getActivation', 'GET', '99999999', "Couldn't find Site with 'id'=99999999"),
  unknown('getActivation', 'GET', big, "Couldn't find Site with an out of range value for 'id'"),
  unknown('getActivation', 'GET', '67.0', "Couldn't find Site with 'id'=67.0"),
  unknown('updateActivation', 'PUT', '99999999', "Couldn't find Site with 'id'=99999999"),
  unknown('updateActivation', 'PUT', big, "Couldn't find Site with an out of range value for 'id'"),
  unknown('deleteActivation', 'DELETE', '99999999', "Couldn't find Site with 'id'=99999999"),
  unknown('deleteActivation', 'DELETE', 'abc', "Couldn't find Site with 'id'=abc"),
  {
    operation: 'updateActivation',
    method: 'PUT',
    path: `${activations}/67`,
    body: toForm({ system: { lease: true } }),
    status: 422,
    answer: sayFields('Address is mandatory for sites created in the United States.'),
    source: 'activation-address-us',
  },
  {
    operation: 'updateActivation',
    method: 'PUT',
    path: `${activations}/67`,
    body: toForm({ system: {} }),
    status: 422,
    answer: { errorCode: 11 },
    source: 'activation-update-empty',
  },
  {
    operation: 'updateActivation',
    method: 'PUT',
    path: `${activations}/1207331`,
    body: toForm({ system: { address: california } }),
    status: 422,
    answer: sayFields(
      'Grid connection type is mandatory for sites in California.',
      'Third party storage device installed is mandatory for sites in California.',
    ),
    source: 'activation-california',
  },
  {
    operation: 'updateActivation',
    method: 'PUT',
    path: `${activations}/67`,
    body: toForm({ system: { address: california, envoy_serial_numbers: ['122323450071', '122262314280'] } }),
    status: 422,
    answer: sayFields('Envoy 122262314280 is already in use on another system.'),
    source: 'activation-gateway-taken',
  },
  {
    operation: 'deleteActivation',
    method: 'DELETE',
    path: `${activations}/67`,
    status: 422,
    answer: say('The activation stage must be less than 3 to delete the activation.'),
    source: 'activation-delete-stage',
  },
  {
    operation: 'deleteActivation',
    method: 'DELETE',
    path: `${activations}/5902114`,
    status: 422,
    answer: { errorCode: 5, ...say('Devices are present on this system. Please retry after removing devices') },
    source: 'activation-delete-devices',
  },
  {
    operation: 'getActivationBatteryMode',
    method: 'GET',
    path: '/api/v4/activations/67/battery_mode',
    status: 422,
    answer: say(`${pvOnly} fetched for sites with Enphase battery systems`),
    source: 'activation-battery-mode-pv-only',
  },
  {
    operation: 'updateActivationBatteryMode',
    method: 'PUT',
    path: '/api/v4/activations/67/battery_mode',
    body: { CFG_allowed: true, DTG_allowed: true },
    status: 422,
    answer: say(`${pvOnly} updated for sites with Enphase battery systems`),
    source: 'activation-battery-mode-pv-only',
  },
  ...[
    {},
    { CFG_allowed: true },
    { DTG_allowed: false },
    { CFG_allowed: 'true', DTG_allowed: false },
    [],
    { CFG_allowed: null, DTG_allowed: true },
  ].map(
    (body): RefusalRow => ({
      operation: 'updateActivationBatteryMode',
      method: 'PUT',
      path: '/api/v4/activations/4127560/battery_mode',
      body,
      status: 422,
      answer: Array.isArray(body) ? {} : say('CFG_allowed and DTG_allowed are mandatory'),
      source: 'activation-battery-mode-missing',
    }),
  ),
  {
    operation: 'getActivationBatteryMode',
    method: 'GET',
    path: '/api/v4/activations/99999999/battery_mode',
    status: 404,
    answer: { reason: '404', message: ['System not found'] },
    source: 'partner-404',
  },
  {
    operation: 'getProductionMode',
    method: 'GET',
    path: '/api/v4/activations/5902114/ops/production_mode',
    status: 422,
    answer: say('System not yet communicated'),
    source: 'production-mode-stage',
  },
  {
    operation: 'updateProductionMode',
    method: 'POST',
    path: '/api/v4/activations/5902114/ops/production_mode',
    body: toForm({ production_mode: { mode: 'off' } }),
    status: 422,
    answer: say('System not yet communicated'),
    source: 'production-mode-stage',
  },
  ...[{ mode: 'standby' }, { mode: 'ON' }, {}, { mode: true }].map(
    (production_mode): RefusalRow => ({
      operation: 'updateProductionMode',
      method: 'POST',
      path: '/api/v4/activations/67/ops/production_mode',
      body: toForm({ production_mode }),
      status: 422,
      answer: say("Invalid mode, expected mode is 'on' or 'off'"),
      source: 'production-mode-invalid',
    }),
  ),
  {
    operation: 'updateProductionMode',
    method: 'POST',
    path: '/api/v4/activations/67/ops/production_mode',
    body: new URLSearchParams({ mode: 'off' }),
    status: 422,
    answer: say("Invalid mode, expected mode is 'on' or 'off'"),
    source: 'production-mode-invalid',
  },
];
