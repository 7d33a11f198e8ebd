import { because, day, huge, invalid, now, ofSystem, type Row, row } from './row.ts';

const range = 'Requested date range is invalid for this system';
const future = because('Requested date is in the future');
const granularity = because('granularity must be one of 5mins, 15mins, day and week');
/** Midnight in California, today and two years ago. */
const midnight = Date.parse('2026-06-21T07:00:00Z') / 1000;
const earliest = Date.parse('2024-06-21T07:00:00Z') / 1000;
/** A window of system 67, which has been in operation since a quarter to four of 2008-01-26 and was last heard of five minutes ago. */
const quote = (start: number, end: number) =>
  because(`${range}. {:start_at=>${start}, :end_at=>${end}, :first_interval=>1201362600, :last_interval=>${now - 300}}`);

const byWindow = (
  [
    ['getProductionMicroTelemetry', 'telemetry/production_micro'],
    ['getProductionMeterTelemetry', 'telemetry/production_meter'],
    ['getConsumptionMeterTelemetry', 'telemetry/consumption_meter'],
    ['getBatteryTelemetry', 'telemetry/battery'],
    ['getEnergyImportTelemetry', 'energy_import_telemetry'],
    ['getEnergyExportTelemetry', 'energy_export_telemetry'],
    ['listMicroTelemetry', 'devices/micros/telemetry'],
  ] as const
).flatMap(([operation, path]): readonly Row[] => {
  const ask = (query: string, details: string, source: string) =>
    row(operation, `GET /67/${path}?${query}`, invalid(details, source));
  return [
    ...ofSystem(operation, `GET /{}/${path}`),
    ask(`start_at=${now + 1}`, future, 'refusal-422-telemetry-future'),
    ask('start_at=99999999999999', future, 'refusal-422-telemetry-future'),
    ask(`start_at=${huge}`, `Failed to parse date ${huge}`, 'refusal-422-telemetry-unreadable'),
    ask('start_date=2026-06-22', future, 'refusal-422-telemetry-future'),
    ask(`start_at=${earliest - 1}`, quote(earliest - 1, earliest - 1 + day), 'refusal-422-telemetry-two-years'),
    ask('start_at=0', quote(0, day), 'refusal-422-telemetry-two-years'),
    ask('start_date=2024-06-20', quote(earliest - day, earliest), 'refusal-422-telemetry-two-years'),
    ask(`start_at=${now - 900}&end_at=${now - 901}`, quote(now - 900, now - 901), 'refusal-422-telemetry'),
    ask(`end_at=${midnight - 1}`, quote(midnight, midnight - 1), 'refusal-422-telemetry'),
    ask('start_date=2026-06-20&end_date=2026-06-18', quote(midnight - day, midnight - 2 * day), 'refusal-422-telemetry'),
    ask('start_at=yesterday', 'Failed to parse date yesterday', 'refusal-422-telemetry-unreadable'),
    ask('start_at=-1', 'Failed to parse date -1', 'refusal-422-telemetry-unreadable'),
    ask('end_at=12.5', 'Failed to parse date 12.5', 'refusal-422-telemetry-unreadable'),
    ask('start_date=2026-02-30', 'Failed to parse date 2026-02-30', 'refusal-422-telemetry-unreadable'),
    ask('start_date=20260620', 'Failed to parse date 20260620', 'refusal-422-telemetry-unreadable'),
    ask('granularity=five_minutes', granularity, 'telemetry-granularity-refused'),
    ask(`start_at=${now - day}&granularity=Day`, granularity, 'telemetry-granularity-refused'),
    ask('granularity=month', granularity, 'telemetry-granularity-refused'),
  ];
});

const rgm = (query: string, details: string, source: string) =>
  row('getRgmStats', `GET /67/rgm_stats?${query}`, invalid(details, source));
const tooLong = (start: number, end: number) =>
  `Requested date range in one API hit cannot be more than 7 days. {:start_at=>${start}, :end_at=>${end}}`;
const twoYears = Date.parse('2024-06-21T12:00:00Z') / 1000;

const readings = (
  [
    ['listProductionMeterReadings', 'production_meter_readings'],
    ['listConsumptionMeterReadings', 'consumption_meter_readings'],
    ['listStorageMeterReadings', 'storage_meter_readings'],
  ] as const
).flatMap(([operation, path]) => [
  ...ofSystem(operation, `GET /{}/${path}`, {}, 'Not Authorized'),
  ...['x', '2026-06-20', '-1', '1e9', '12.5'].map((end) =>
    row(operation, `GET /67/${path}?end_at=${end}`, invalid(`Failed to parse date ${end}`, 'refusal-422-meter-readings')),
  ),
]);

/** Of intervals and readings of a whole system. */
export const telemetry: readonly Row[] = [
  ...byWindow,
  ...ofSystem('getRgmStats', 'GET /{}/rgm_stats'),
  rgm(`start_at=${twoYears - 1}`, range, 'production-rgm-two-years'),
  rgm('start_at=0', range, 'production-rgm-two-years'),
  rgm(`start_at=${now + 900}`, range, 'production-rgm-refusals'),
  rgm('start_at=99999999999999', range, 'production-rgm-refusals'),
  rgm(`start_at=${huge}`, `Failed to parse date ${huge}`, 'production-rgm-refusals'),
  rgm(`start_at=${now - day}&end_at=${now + 900}`, range, 'production-rgm-end-in-future'),
  rgm(`start_at=${now - day}&end_at=${now - 2 * day}`, range, 'production-rgm-refusals'),
  rgm(`start_at=${now - 8 * day}&end_at=${now}`, tooLong(now - 8 * day, now), 'production-rgm-seven-days'),
  rgm('start_at=x', 'Failed to parse date x', 'production-rgm-refusals'),
  rgm(`start_at=${now - day}&end_at=1e9`, 'Failed to parse date 1e9', 'production-rgm-refusals'),
  ...ofSystem('getLatestTelemetry', 'GET /{}/latest_telemetry'),
  ...readings,
];
