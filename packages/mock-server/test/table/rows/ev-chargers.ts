import { bad, forbidden, heated, home, huge, long, now, nowhere, type Row, row } from './row.ts';

const serial = '21458935';
const both = 'Invalid system_id or serial_no';
const pages = 'Invalid offset/limit';
const dates = 'Invalid start_date/end_date';
const connector = 'Connector Id must be greater than 0';
const level = 'Charging level should be in the range [0-100]';
const body = { connectorId: '1', chargingLevel: '50' };
const ownForbidden = { ...forbidden, answer: { ...forbidden.answer, code: '403' } };

/** By operation: its request, what it says of a system and of a serial number that it does not know, and what is sent. */
const operations = [
  ['listEvChargers', 'GET /{}/ev_charger/devices', 'Invalid system_id', null, {}],
  ['listEvChargerEvents', 'GET /{}/ev_charger/events', 'Invalid system_id', null, {}],
  ['listEvChargerSessions', `GET /{}/ev_charger/${serial}/sessions`, both, 'published', {}],
  ['listEvChargerSchedules', `GET /{}/ev_charger/${serial}/schedules`, both, 'published', {}],
  [
    'getEvChargerLifetime',
    `GET /{}/ev_charger/${serial}/lifetime?start_date=20260601`,
    'Invalid system_id',
    'ev-charger-system-unknown',
    {},
  ],
  ['getEvChargerTelemetry', `GET /{}/ev_charger/${serial}/telemetry`, 'Invalid system_id', 'ev-charger-system-unknown', {}],
  ['startCharging', `POST /{}/ev_charger/${serial}/start_charging`, both, 'published', { body }],
  ['stopCharging', `POST /{}/ev_charger/${serial}/stop_charging`, both, 'published', {}],
] as const;

/** Unknown, of another system, of another make, letters, far too long. */
const serials = ['1', '202301045512', '772310440198', 'abc', '-1', huge, long];

function toSerialRows(operation: Row['operation'], request: string, source: string, asked: Pick<Row, 'body'>): readonly Row[] {
  const elsewhere = request.replace(`/${home}/`, `/${heated}/`).replace(serial, '772310440198');
  return [
    ...serials.map((each) => row(operation, request.replace(serial, each), bad(both, source), asked)),
    row(operation, elsewhere, bad(both, 'ev-charger-makes'), { ...asked, as: 'installer' }),
  ];
}

const byPath = operations.flatMap(([operation, request, unknown, source, asked]): readonly Row[] => [
  ...['1', '-67', 'abc', huge].map((id) =>
    row(operation, request.replace('{}', id), bad(unknown, id === '1' ? 'published' : 'ev-charger-system-unknown'), asked),
  ),
  row(operation, request.replace('{}', '72'), ownForbidden, asked),
  row(operation, request.replace('{}', ''), nowhere, asked),
  ...(source === null ? [] : toSerialRows(operation, request.replace('{}', `${home}`), source, asked)),
]);

const byPage = (['events', `${serial}/sessions`] as const).flatMap((path) =>
  ['offset=-1', 'offset=x', 'offset=1.5', `offset=${huge}`, 'limit=0', 'limit=101', 'limit=-1', 'limit=all'].map((query) =>
    row(
      path === 'events' ? 'listEvChargerEvents' : 'listEvChargerSessions',
      `GET /${home}/ev_charger/${path}?${query}`,
      bad(pages, 'ev-charger-paging'),
    ),
  ),
);

const lifetime = (query: string, source: string) =>
  row('getEvChargerLifetime', `GET /${home}/ev_charger/${serial}/lifetime?${query}`, bad(dates, source));
const telemetry = (query: string, details: string, source: string) =>
  row('getEvChargerTelemetry', `GET /${home}/ev_charger/${serial}/telemetry?${query}`, bad(details, source));
const start = (sent: unknown, details: string) =>
  row('startCharging', `POST /${home}/ev_charger/${serial}/start_charging`, bad(details, 'published'), { body: sent });

/** Of EV chargers. */
export const evChargers: readonly Row[] = [
  ...byPath,
  ...byPage,
  lifetime('', 'ev-charger-lifetime-start'),
  lifetime('end_date=20260620', 'ev-charger-lifetime-start'),
  lifetime('start_date=2026-06-01', 'ev-charger-date-notation'),
  lifetime('start_date=20260601&end_date=2026-06-02', 'ev-charger-date-notation'),
  lifetime('start_date=20260230', 'ev-charger-400'),
  lifetime('start_date=2026061', 'ev-charger-400'),
  lifetime('start_date=x', 'ev-charger-400'),
  lifetime('start_date=20260602&end_date=20260601', 'ev-charger-400'),
  lifetime('start_date=20260622', 'ev-charger-lifetime-range'),
  telemetry('granularity=15mins', 'Invalid granularity', 'published'),
  telemetry('granularity=Week', 'Invalid granularity', 'published'),
  telemetry('start_date=2026-06-01', 'Invalid start_date', 'ev-charger-date-notation'),
  telemetry('start_date=20260230', 'Invalid start_date', 'published'),
  telemetry('start_date=20260622', 'Invalid start_date', 'ev-charger-telemetry-future'),
  telemetry('start_at=x', 'Invalid start_at', 'ev-charger-400'),
  telemetry('start_at=1.5', 'Invalid start_at', 'ev-charger-400'),
  telemetry(`start_at=${now + 1}`, 'Invalid start_at', 'ev-charger-telemetry-future'),
  telemetry(`start_at=${huge}`, 'Invalid start_at', 'ev-charger-telemetry-future'),
  start({ ...body, connectorId: '0' }, connector),
  start({ ...body, connectorId: '-1' }, connector),
  start({ ...body, connectorId: 'x' }, connector),
  start({ ...body, connectorId: 1 }, connector),
  start({ chargingLevel: '50' }, connector),
  start({ ...body, chargingLevel: '101' }, level),
  start({ ...body, chargingLevel: '-1' }, level),
  start({ ...body, chargingLevel: 50 }, level),
  start({ ...body, chargingLevel: null }, level),
  start({ connectorId: '1' }, level),
];
