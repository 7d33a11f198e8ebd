import type { OperationId } from '@heliostat/spec';
import { readDay, toCalendar, toDate } from '../../simulation/calendar.ts';
import type { Plant } from '../../simulation/plant.ts';
import type { Site } from '../../simulation/site.ts';
import { toPlant } from '../../simulation/to-plant.ts';
import type { WorldVisit } from '../visit.ts';

export type Span = 'day' | 'week' | 'year';

/** What a system did in one interval or on one day, in Wh; undefined where the API said nothing about it. */
export interface Point {
  /** Where it begins: epoch seconds. Days are not equally long. */
  readonly start: number;
  /** Where it ends: epoch seconds. */
  readonly end: number;
  readonly produced?: number;
  readonly consumed?: number;
  readonly charged?: number;
  readonly discharged?: number;
  readonly imported?: number;
  readonly exported?: number;
  /** State of charge at its end, in percent. */
  readonly chargePercent?: number;
}

/** The points of a span, in the order of time, and what they are. */
export interface Series {
  readonly points: readonly Point[];
  /** The span in epoch seconds. */
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  /** Seconds from one point to the next: a quarter-hour, or a day. */
  readonly step: number;
}

type Field = Exclude<keyof Point, 'start' | 'end'>;

const quarterHour = 900;
const day = 86_400;
const days = { day: 1, week: 7, year: 365 } as const;

/** Reads a day, a week or the year that ends with a date, from the answers of the API itself. */
export async function readSeries(visit: WorldVisit, site: Site, span: Span, date: string): Promise<Series> {
  const { calendar } = visit.world.energy.of(site);
  const first = (readDay(date) ?? 0) - (span === 'year' ? days.year - 1 : 0);
  const [start, end] = [calendar.startOf(first), calendar.startOf(first + days[span])];
  const points = new Map<number, { -readonly [Name in keyof Point]: Point[Name] }>();
  const add: AddPoint = (at, field, value) => {
    const { end } = at;
    const point: Point = points.get(end) ?? at;
    points.set(end, { ...point, [field]: (point[field] ?? 0) + value });
  };
  if (span === 'year') await readDays(visit, site, first, add);
  else await readIntervals(visit, site, { start_at: String(start), granularity: span }, add);
  return {
    points: [...points.values()].sort((one, other) => one.end - other.end),
    start,
    end,
    span,
    step: span === 'year' ? day : quarterHour,
  };
}

type AddPoint = (at: Pick<Point, 'start' | 'end'>, field: Field, value: number) => void;

/** The telemetry that a system may have, and what its intervals say in Wh and percent. */
const readings: readonly {
  readonly operationId: OperationId;
  isThere(plant: Plant): boolean;
  toValues(interval: Interval): Partial<Record<Field, number>>;
}[] = [
  {
    operationId: 'getProductionMeterTelemetry',
    isThere: ({ productionMeter }) => productionMeter !== null,
    toValues: ({ wh_del: produced = 0 }) => ({ produced }),
  },
  {
    operationId: 'getProductionMicroTelemetry',
    isThere: ({ productionMeter }) => productionMeter === null,
    toValues: ({ enwh: produced = 0 }) => ({ produced }),
  },
  {
    operationId: 'getConsumptionMeterTelemetry',
    isThere: ({ consumptionMeter }) => consumptionMeter !== null,
    toValues: ({ enwh: consumed = 0 }) => ({ consumed }),
  },
  {
    operationId: 'getEnergyImportTelemetry',
    isThere: ({ consumptionMeter }) => consumptionMeter !== null,
    toValues: ({ wh_imported: imported = 0 }) => ({ imported }),
  },
  {
    operationId: 'getEnergyExportTelemetry',
    isThere: ({ consumptionMeter }) => consumptionMeter !== null,
    toValues: ({ wh_exported: exported = 0 }) => ({ exported }),
  },
  {
    operationId: 'getBatteryTelemetry',
    isThere: ({ encharges }) => encharges.length > 0,
    toValues: ({ charge, discharge, soc }) => ({
      charged: charge?.enwh ?? 0,
      discharged: discharge?.enwh ?? 0,
      chargePercent: soc?.percent ?? 0,
    }),
  },
];

/** Intervals of five minutes add up to the quarter-hour that they lie in. */
async function readIntervals(
  visit: WorldVisit,
  site: Site,
  query: Readonly<Record<string, string>>,
  add: AddPoint,
): Promise<void> {
  const plant = toPlant(visit.world.seed, site);
  for (const { operationId, toValues } of readings.filter(({ isThere }) => isThere(plant))) {
    const { intervals } = (await visit.ask(visit.world, operationId, site, query)) as Telemetry;
    for (const interval of intervals.flat()) {
      const end = Math.ceil(interval.end_at / quarterHour) * quarterHour;
      for (const [field, value] of Object.entries(toValues(interval)))
        add({ start: end - quarterHour, end }, field as Field, value);
    }
  }
}

interface Telemetry {
  /** Import and export have them nested by day. */
  readonly intervals: readonly (Interval | readonly Interval[])[];
}

interface Interval {
  readonly end_at: number;
  readonly enwh?: number;
  readonly wh_del?: number;
  readonly wh_imported?: number;
  readonly wh_exported?: number;
  readonly charge?: { readonly enwh: number };
  readonly discharge?: { readonly enwh: number };
  readonly soc?: { readonly percent: number };
}

/** The daily series, and the field of the answer that carries each. */
const lifetimes = [
  ['getEnergyLifetime', 'production', 'produced'],
  ['getConsumptionLifetime', 'consumption', 'consumed'],
  ['getBatteryLifetime', 'charge', 'charged'],
  ['getBatteryLifetime', 'discharge', 'discharged'],
  ['getEnergyImportLifetime', 'import', 'imported'],
  ['getEnergyExportLifetime', 'export', 'exported'],
] as const;

async function readDays(visit: WorldVisit, site: Site, first: number, add: AddPoint): Promise<void> {
  const calendar = toCalendar(site.timeZone);
  const plant = toPlant(visit.world.seed, site);
  const query = { start_date: toDate(first), end_date: toDate(first + days.year - 1) };
  for (const [operationId, name, field] of lifetimes) {
    const isMetered =
      operationId === 'getEnergyLifetime' || (operationId === 'getBatteryLifetime' ? site.battery : plant.consumptionMeter);
    if (!isMetered) continue;
    const answer = (await visit.ask(visit.world, operationId, site, query)) as Readonly<Record<string, unknown>>;
    const from = readDay(String(answer.start_date));
    if (from === undefined) continue;
    for (const [at, value] of ((answer[name] ?? []) as readonly number[]).entries())
      add({ start: calendar.startOf(from + at), end: calendar.startOf(from + at + 1) }, field, value);
  }
}
