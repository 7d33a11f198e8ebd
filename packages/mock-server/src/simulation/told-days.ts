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

/**
 * What has been told of each day of a range, in Wh: the sum of the quarter-hours that have come in at `now`, and so 0 for a day that
 * nothing came in of.
 *
 * @param spans when it was measured, as `listMeterSpans` has it; always where they are left out
 */
export function listMeteredDays(
  energy: SiteEnergy,
  range: DayRange,
  now: number,
  part: Part,
  spans: readonly Span[] = [always],
): number[] {
  const end = toLastMeterEnd(energy.plant.site, now) ?? Number.NEGATIVE_INFINITY;
  const counted = spans
    .map(({ from, until }) => ({ from, until: Math.min(until, end) }))
    .filter(({ from, until }) => from < until);
  return listDays(energy, range, counted, part, (day) => {
    const [start, stop] = [energy.calendar.startOf(day), energy.calendar.startOf(day + 1)];
    const touching = counted.filter(({ from, until }) => from < stop && until > start);
    return touching.reduce((sum, span) => sum + part(toTotalsWithin(energy.flowsOf(day), span)), 0);
  });
}

/** Counts the quarter-hours that lie in a span as a whole. */
function toTotalsWithin(flows: DayFlows, { from, until }: Span): EnergyTotals {
  const first = Math.max(0, Math.ceil((from - flows.start) / stepSeconds));
  return toTotals(flows, first, Math.max(first, Math.min(flows.length, Math.floor((until - flows.start) / stepSeconds))));
}

/** The same of microinverters, which are late now and then. */
export function listCountedDays(energy: SiteEnergy, range: DayRange, now: number): number[] {
  const end = toLastMicroEnd(energy.plant.site, now) ?? Number.NEGATIVE_INFINITY;
  const settled = { ...always, until: Math.min(end, now - settledSeconds) };
  return listDays(
    energy,
    range,
    [settled],
    ({ micros }) => micros,
    (day) => {
      const [from, until] = [energy.calendar.startOf(day), energy.calendar.startOf(day + 1)];
      return from >= end ? 0 : listMicroReports(energy, { from, until }, now).reduce((sum, each) => sum + each.energy, 0);
    },
  );
}

/** @param read finds what is told of a day that lies in none of the spans as a whole */
function listDays(
  energy: SiteEnergy,
  range: DayRange,
  spans: readonly Span[],
  part: Part,
  read: (day: number) => number,
): number[] {
  const wholes = spans.map((span) => toWholeDays(energy, span));
  const days: number[] = [];
  let known: { readonly day: number; readonly before: number } | undefined;
  for (let day = range.first; day <= range.last; day++) {
    if (wholes.some(({ first, last }) => first <= day && day <= last)) {
      const before = known?.day === day ? known.before : part(energy.totalsBefore(day));
      known = { day: day + 1, before: part(energy.totalsBefore(day + 1)) };
      days.push(known.before - before);
    } else days.push(read(day));
  }
  return days;
}

/** The days that lie in a span from their first instant to their last. */
function toWholeDays({ calendar }: SiteEnergy, { from, until }: Span): DayRange {
  const day = Number.isFinite(from) ? calendar.dayOf(from) : from;
  const first = Number.isFinite(from) && calendar.startOf(day) !== from ? day + 1 : day;
  return { first, last: Number.isFinite(until) ? calendar.dayOf(until) - 1 : until };
}
