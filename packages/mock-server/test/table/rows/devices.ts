import { expect } from 'vitest';
import { toEnchargeSerial, toMicroSerial } from '../../../src/simulation/serials.ts';
import { because, day, heated, home, huge, invalid, long, missing, now, nowhere, ofSystem, type Row, row } from './row.ts';

const future = because('Requested date is in the future');
const page = because('page must be an integer of at least 1');
const size = because('size must be an integer from 1 to 20');
const granularity = because('granularity must be one of 5mins, 15mins, day and week');
const badRange = because('Invalid date/time range');
const micro = toMicroSerial({ id: home }, 0);
const encharge = toEnchargeSerial({ id: home }, 0);
const foreignMicro = toMicroSerial({ id: 67 }, 0);
const foreignEncharge = toEnchargeSerial({ id: 4_127_560 }, 0);
const evse = '772310440198';
const asInstaller = { as: 'installer' } as const;

/** The window of one device of the house with a battery, in operation since 2017-06-14T13:40:00Z. */
const windowOf = (operation: Row['operation'], path: string): readonly Row[] => {
  const ask = (query: string, details: unknown, source: string) =>
    row(operation, `GET /${home}/${path}?${query}`, invalid(details, source));
  const quoted = (start: number, end: number) =>
    expect.stringMatching(
      new RegExp(
        `^Invalid request because of 'Requested date range is invalid for this system. \\{:start_at=>${start}, :end_at=>${end}, `,
      ),
    );
  const midnight = Date.parse('2024-06-21T07:00:00Z') / 1000;
  return [
    ask(`start_at=${now + 1}`, future, 'refusal-422-telemetry-future'),
    ask('start_date=2026-06-22', future, 'refusal-422-telemetry-future'),
    ask(`start_at=${midnight - 1}`, quoted(midnight - 1, midnight - 1 + day), 'refusal-422-telemetry-two-years'),
    ask(`start_at=${now - 900}&end_at=${now - 1800}`, quoted(now - 900, now - 1800), 'refusal-422-telemetry'),
    ask('start_date=2026-02-30', 'Failed to parse date 2026-02-30', 'refusal-422-telemetry-unreadable'),
    ask('start_at=x', 'Failed to parse date x', 'refusal-422-telemetry-unreadable'),
    ask('granularity=hour', granularity, 'telemetry-granularity-refused'),
  ];
};

const unknown = (
  operation: Row['operation'],
  path: (serial: string) => string,
  serial: string,
  kind: string,
  source: string,
): Row =>
  row(
    operation,
    `GET ${path(serial)}`,
    missing(`${kind} not found for {:id=>"${serial.slice(0, 200)}"}`, source),
    kind === 'Evse' ? asInstaller : {},
  );

const ofMicro = (serial: string) => `/${home}/devices/micros/${serial}/telemetry`;
const ofEncharge = (serial: string) => `/${home}/devices/encharges/${serial}/telemetry`;
const loads = (
  [
    ['getEvseTelemetry', `${evse}/evse_telemetry`],
    ['getHeatPumpTelemetry', 'hp_telemetry'],
    ['getEvseLifetime', `${evse}/evse_lifetime`],
    ['getHeatPumpLifetime', 'hp_lifetime'],
  ] as const
).flatMap(([operation, path]) => {
  const ask = (query: string, source = 'refusal-422-date-range-cases', details: unknown = badRange) =>
    row(operation, `GET /${heated}/${path}?${query}`, invalid(details, source), asInstaller);
  const common = [
    ...ofSystem(operation, `GET /{}/${path}`),
    ask('start_date=2026-06-23'),
    ask('start_date=2026-06-20&end_date=2026-06-18'),
    ask('start_date=2026-02-30'),
    ask('start_date=today'),
    ask('end_date=2026-13-01'),
  ];
  if (path.endsWith('lifetime'))
    return [...common, ask('start_date=2020-01-01&end_date=2022-01-01', 'lifetime-before-operation')];
  return [
    ...common,
    ask(`start_at=${now + 1}`),
    ask(`start_at=${now - 900}&end_at=${now - 1800}`),
    ask('start_date=2024-06-20'),
    ask('start_at=0'),
    ask('start_at=x'),
    ask('start_at=-1'),
    ask('granularity=hour', 'telemetry-granularity-refused', granularity),
    ask(
      'interval_duration=10mins',
      'device-telemetry-interval-duration',
      expect.stringMatching(/^Invalid request because of 'interval_duration /),
    ),
  ];
});

/** Of single devices. */
export const devices: readonly Row[] = [
  row('listMicroTelemetry', 'GET /67/devices/micros/telemetry?page=0', invalid(page, 'device-telemetry-micro-list-size-refused')),
  row('listMicroTelemetry', 'GET /67/devices/micros/telemetry?size=0', invalid(size, 'device-telemetry-micro-list-size-refused')),
  row(
    'listMicroTelemetry',
    'GET /67/devices/micros/telemetry?size=21',
    invalid(size, 'device-telemetry-micro-list-size-refused'),
  ),
  row(
    'listMicroTelemetry',
    'GET /67/devices/micros/telemetry?size=ten',
    invalid(size, 'device-telemetry-micro-list-size-refused'),
  ),
  ...ofSystem('getMicroTelemetry', `GET /{}/devices/micros/${micro}/telemetry`),
  ...['1', foreignMicro, encharge, 'abc', '-1', long].map((serial) =>
    unknown('getMicroTelemetry', ofMicro, serial, 'Micro', 'device-telemetry-not-found'),
  ),
  row('getMicroTelemetry', `GET ${ofMicro('')}`, nowhere),
  ...windowOf('getMicroTelemetry', `devices/micros/${micro}/telemetry`),
  ...ofSystem('getEnchargeTelemetry', `GET /{}/devices/encharges/${encharge}/telemetry`),
  ...['1', foreignEncharge, micro, 'abc', huge, long].map((serial) =>
    unknown('getEnchargeTelemetry', ofEncharge, serial, 'Encharge', 'device-telemetry-not-found'),
  ),
  row('getEnchargeTelemetry', `GET ${ofEncharge('')}`, nowhere),
  ...windowOf('getEnchargeTelemetry', `devices/encharges/${encharge}/telemetry`),
  ...loads,
  row(
    'getHeatPumpTelemetry',
    'GET /72/hp_telemetry?interval_duration=5mins',
    invalid(because('interval_duration 5mins is not supported for this system'), 'device-telemetry-interval-duration-refused'),
    asInstaller,
  ),
  ...(['evse_telemetry', 'evse_lifetime'] as const).flatMap((path) =>
    // Unknown, the heat pump, a charger by Enphase of somebody else, letters, and far too long.
    ['1', '883204117720', '21458935', 'abc', '-1', long].map((serial) =>
      unknown(
        path === 'evse_telemetry' ? 'getEvseTelemetry' : 'getEvseLifetime',
        (each) => `/${heated}/${each}/${path}`,
        serial,
        'Evse',
        'device-telemetry-evse-not-found',
      ),
    ),
  ),
];
