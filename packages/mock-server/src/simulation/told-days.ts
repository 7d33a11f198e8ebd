import { type DayFlows, stepSeconds } from './day-flows.ts';
import { type EnergyTotals, toTotals } from './day-totals.ts';
import { listMicroReports, type Span } from './micro-reports.ts';
import { toLastMeterEnd, toLastMicroEnd } from './report.ts';
import type { SiteEnergy } from './site-energy.ts';

/** Days from `first` to `last`, both included; none if `last` is smaller. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** What of a day, or of many, an answer tells, in Wh. */
export type Part = (totals: EnergyTotals) => number;

const always: Span = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
/** Longer than a microinverter is late. */
const settledSeconds = 4 * 3600;

/** What has been told of the days of a site, in Wh: 0 for a day that nothing came in of. */
export interface ToldDays {
  /** Each day of a range. */
  list(range: DayRange): number[];
  /** All days of a range together, without looking at each. */
  sum(range: DayRange): number;
}

/**
 * What meters, batteries, chargers and heat pumps have told: the quarter-hours that have come in at `now`.
 *
 * @param spans when it was measured, as `listMeterSpans` has it; always where they are left out
 */
export function toMeteredDays(energy: SiteEnergy, now: number, part: Part, spans: readonly Span[] = [always]): ToldDays {
  const { calendar } = energy;
  const end = toLastMeterEnd(energy.plant.site, now) ?? Number.NEGATIVE_INFINITY;
  const counted = spans
    .map(({ from, until }) => ({ from, until: Math.min(until, end) }))
    .filter(({ from, until }) => from < until);
  const edges = counted.flatMap(({ from, until }) => [from, until]).filter(Number.isFinite);
  return toToldDays(energy, part, counted, edges.map(calendar.dayOf), (day) => {
    const [start, stop] = [calendar.startOf(day), calendar.startOf(day + 1)];
    const touching = counted.filter(({ from, until }) => from < stop && until > start);
    return touching.reduce((sum, span) => sum + part(toTotalsWithin(energy.flowsOf(day), span)), 0);
  });
}

/** Counts the quarter-hours that lie in a span as a whole. */
function toTotalsWithin(flows: DayFlows, { from, until }: Span): EnergyTotals {
  const first = Math.max(0, Math.ceil((from - flows.start) / stepSeconds));
  return toTotals(flows, first, Math.max(first, Math.min(flows.length, Math.floor((until - flows.start) / stepSeconds))));
}

/** What microinverters have told, which are late now and then. */
export function toCountedDays(energy: SiteEnergy, now: number): ToldDays {
  const { calendar } = energy;
  const end = toLastMicroEnd(energy.plant.site, now) ?? Number.NEGATIVE_INFINITY;
  const settled = Math.min(end, now - settledSeconds);
  const open = Number.isFinite(end) ? listBetween(calendar.dayOf(settled), calendar.dayOf(end)) : [];
  return toToldDays(
    energy,
    ({ micros }) => micros,
    [{ ...always, until: settled }],
    open,
    (day) => {
      const [from, until] = [calendar.startOf(day), calendar.startOf(day + 1)];
      return from >= end ? 0 : listMicroReports(energy, { from, until }, now).reduce((sum, each) => sum + each.energy, 0);
    },
  );
}

/**
 * @param open days of which a part has been told: among those that lie in no span as a whole, no other has any energy
 * @param read finds what is told of such a day
 */
function toToldDays(
  energy: SiteEnergy,
  part: Part,
  spans: readonly Span[],
  open: readonly number[],
  read: (day: number) => number,
): ToldDays {
  const wholes = spans.map((span) => toWholeDays(energy, span));
  const isWhole = (day: number) => wholes.some(({ first, last }) => first <= day && day <= last);
  const before = (day: number) => part(energy.totalsBefore(day));
  return {
    list(range) {
      const days = listBetween(range.first, range.last);
      const whole = days.filter(isWhole);
      const [first, last] = [whole[0] ?? range.first, whole.at(-1) ?? range.first - 1];
      const sums = first > last ? [] : energy.listBefore(first, last + 1, part);
      return days.map((day) => (isWhole(day) ? (sums[day + 1 - first] ?? 0) - (sums[day - first] ?? 0) : read(day)));
    },
    sum(range) {
      let sum = 0;
      for (const whole of wholes) {
        const [first, last] = [Math.max(range.first, whole.first), Math.min(range.last, whole.last)];
        if (first <= last) sum += before(last + 1) - before(first);
      }
      for (const day of new Set(open)) if (range.first <= day && day <= range.last && !isWhole(day)) sum += read(day);
      return sum;
    },
  };
}

/** The days that lie in a span from their first instant to their last. */
function toWholeDays({ calendar }: SiteEnergy, { from, until }: Span): DayRange {
  const day = Number.isFinite(from) ? calendar.dayOf(from) : from;
  const first = Number.isFinite(from) && calendar.startOf(day) !== from ? day + 1 : day;
  return { first, last: Number.isFinite(until) ? calendar.dayOf(until) - 1 : until };
}

function listBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
