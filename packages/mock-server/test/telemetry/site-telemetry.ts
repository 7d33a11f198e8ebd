/** The fields that tests read of telemetry answers, whichever operation they are of. */
export interface Telemetry {
  readonly granularity: string;
  readonly total_devices: number;
  readonly start_at?: number;
  readonly end_at?: number;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly intervals: readonly (Interval | readonly Interval[])[];
  readonly meta?: { readonly last_energy_at: number | null; readonly last_report_at: number | null };
}

export interface Interval {
  readonly end_at: number;
  readonly devices_reporting?: number;
  readonly powr?: number;
  readonly enwh?: number;
  readonly wh_del?: number;
  readonly wh_imported?: number;
  readonly wh_exported?: number;
  readonly charge?: { readonly enwh: number; readonly devices_reporting: number };
  readonly discharge?: { readonly enwh: number; readonly devices_reporting: number };
  readonly soc?: { readonly percent: number; readonly devices_reporting: number };
}

/** By operation: the path, the length of its intervals in seconds, and whether they come day by day. */
export const kinds = [
  { id: 'getProductionMicroTelemetry', path: 'telemetry/production_micro', seconds: 300, isNested: false },
  { id: 'getProductionMeterTelemetry', path: 'telemetry/production_meter', seconds: 900, isNested: false },
  { id: 'getConsumptionMeterTelemetry', path: 'telemetry/consumption_meter', seconds: 900, isNested: false },
  { id: 'getBatteryTelemetry', path: 'telemetry/battery', seconds: 900, isNested: false },
  { id: 'getEnergyImportTelemetry', path: 'energy_import_telemetry', seconds: 900, isNested: true },
  { id: 'getEnergyExportTelemetry', path: 'energy_export_telemetry', seconds: 900, isNested: true },
] as const;
export type Kind = (typeof kinds)[number];

/** All intervals of an answer in order. */
export function listIntervals({ intervals }: Pick<Telemetry, 'intervals'>): readonly Interval[] {
  return intervals.flat() as Interval[];
}

export function listEnds(answer: Pick<Telemetry, 'intervals'>): readonly number[] {
  return listIntervals(answer).map(({ end_at }) => end_at);
}
