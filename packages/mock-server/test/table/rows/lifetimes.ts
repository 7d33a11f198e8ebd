import { invalid, ofSystem, type Row, row } from './row.ts';

const range = 'Requested date range is invalid for this system';
const future = 'Requested date is in the future';

/** Of the daily series of a system. */
export const lifetimes: readonly Row[] = (
  [
    ['getEnergyLifetime', 'energy_lifetime'],
    ['getConsumptionLifetime', 'consumption_lifetime'],
    ['getBatteryLifetime', 'battery_lifetime'],
    ['getEnergyImportLifetime', 'energy_import_lifetime'],
    ['getEnergyExportLifetime', 'energy_export_lifetime'],
  ] as const
).flatMap(([operation, path]) => {
  const ask = (query: string, details: string, source: string) =>
    row(operation, `GET /67/${path}?${query}`, invalid(details, source));
  return [
    ...ofSystem(operation, `GET /{}/${path}`),
    ask('start_date=2026-06-22', future, 'refusal-422-lifetime-cases'),
    ask('start_date=2026-06-22&end_date=2026-06-23', future, 'refusal-422-lifetime-cases'),
    ask('start_date=9999-12-31', future, 'refusal-422-lifetime-cases'),
    ask('start_date=2026-06-20&end_date=2026-06-19', range, 'refusal-422-lifetime-cases'),
    ask('start_date=2001-01-01&end_date=2008-01-25', range, 'lifetime-before-operation'),
    ask('end_date=2008-01-25', range, 'lifetime-before-operation'),
    ask('start_date=2026-02-30', 'Failed to parse date 2026-02-30', 'refusal-422-lifetime-unreadable'),
    ask('end_date=2026-13-01', 'Failed to parse date 2026-13-01', 'refusal-422-lifetime-unreadable'),
    ask('start_date=1613543106', 'Failed to parse date 1613543106', 'refusal-422-lifetime-unreadable'),
    ask('start_date=20260620', 'Failed to parse date 20260620', 'refusal-422-lifetime-unreadable'),
    ask('start_date=x', 'Failed to parse date x', 'refusal-422-lifetime-unreadable'),
  ];
});
