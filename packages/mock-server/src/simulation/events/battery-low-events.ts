import { stepSeconds } from '../day-flows.ts';
import type { Span } from '../micro-reports.ts';
import type { SiteEnergy } from '../site-energy.ts';
import { listLongOutages } from './list-long-outages.ts';
import type { EventSource, SiteEvent } from './site-event.ts';

const lowPercent = 10;

/**
 * A battery that runs low while the grid is away, until it is charged again or the grid is back: an event for each battery, since they are charged and
 * discharged together.
 *
 * @ledger event-battery-low
 */
export const batteryLowEvents: EventSource = {
  noticedBy: 'meter',
  listWithin: (energy, span, now) => listDark(energy, span).flatMap((dark) => listStarts(energy, dark, span, now)),
  listAt(energy, instant) {
    const end = Math.floor(instant / stepSeconds) * stepSeconds;
    const dark = listDark(energy, { from: instant, until: instant + 1 })[0];
    if (!dark || end <= dark.from || !isLow(energy, end)) return [];
    let start = end;
    while (start - stepSeconds > dark.from && isLow(energy, start - stepSeconds)) start -= stepSeconds;
    return toEvents(energy, start, null);
  },
};

function listDark(energy: SiteEnergy, span: Span): readonly Span[] {
  const { encharges, systemController } = energy.plant;
  return encharges.length > 0 && systemController ? listLongOutages(energy, { from: span.from - 1, until: span.until }) : [];
}

/** Those that begin in a span and in an outage. */
function listStarts(energy: SiteEnergy, dark: Span, span: Span, now: number): readonly SiteEvent[] {
  const events: SiteEvent[] = [];
  const first = Math.max(dark.from + stepSeconds, Math.ceil(span.from / stepSeconds) * stepSeconds);
  let wasLow = first - stepSeconds > dark.from && isLow(energy, first - stepSeconds);
  for (let end = first; end < Math.min(dark.until, span.until) && end <= now; end += stepSeconds) {
    const low = isLow(energy, end);
    if (low && !wasLow) events.push(...toEvents(energy, end, findEnd(energy, dark, end, now)));
    wasLow = low;
  }
  return events;
}

/** When it is charged again, or the grid is back. */
function findEnd(energy: SiteEnergy, dark: Span, start: number, now: number): number | null {
  const last = Math.min(dark.until, now);
  let end = start + stepSeconds;
  while (end < last && isLow(energy, end)) end += stepSeconds;
  return end <= last ? Math.min(end, dark.until) : null;
}

function toEvents({ plant }: SiteEnergy, start: number, end: number | null): readonly SiteEvent[] {
  return plant.encharges.map(({ serial }) => ({ key: 'battery_soc_low', serial, start, end }));
}

/** Whether the battery was low at the end of an interval. */
function isLow({ plant, calendar, flowsOf }: SiteEnergy, end: number): boolean {
  const flows = flowsOf(calendar.dayOf(end - 1));
  const stored = flows.stored[(end - flows.start) / stepSeconds - 1] ?? 0;
  return stored * 100 < lowPercent * (plant.site.battery?.capacityWh ?? 0);
}
