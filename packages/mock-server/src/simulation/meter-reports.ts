import { type DayFlows, stepSeconds } from './day-flows.ts';
import type { Span } from './micro-reports.ts';
import { toLastMeterEnd } from './report.ts';
import type { SiteEnergy } from './site-energy.ts';

/** A quarter-hour of a site. */
export interface MeterReport {
  /** Its end in epoch seconds. */
  readonly end: number;
  readonly flows: DayFlows;
  /** Where in `flows` it stands. */
  readonly step: number;
}

/** The quarter-hours that end within a span and have come in at `now`. */
export function listMeterReports(
  { plant: { site }, calendar, flowsOf }: SiteEnergy,
  { from, until }: Span,
  now: number,
): readonly MeterReport[] {
  const last = Math.min(until, toLastMeterEnd(site, now) ?? Number.NEGATIVE_INFINITY);
  const first = Math.max(from, site.operationalAt ?? Number.POSITIVE_INFINITY);
  const reports: MeterReport[] = [];
  let end = (Math.floor(first / stepSeconds) + 1) * stepSeconds;
  while (end <= last) {
    const flows = flowsOf(calendar.dayOf(end - 1));
    const { start, length } = flows;
    for (let step = (end - start) / stepSeconds - 1; step < length && end <= last; step++, end += stepSeconds)
      reports.push({ end, flows, step });
  }
  return reports;
}
