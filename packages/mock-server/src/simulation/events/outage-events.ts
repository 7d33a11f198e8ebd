import type { Span } from '../micro-reports.ts';
import type { SiteEnergy } from '../site-energy.ts';
import { listLongOutages } from './list-long-outages.ts';
import type { EventSource, SiteEvent } from './site-event.ts';

/** Each outage, and what the system controller makes of it if there is one: it forms a microgrid, and connects again. @ledger event-outage */
export const outageEvents: EventSource = {
  noticedBy: 'gateway',
  // One that is over when the span begins ends in it.
  listWithin: (energy, { from, until }) =>
    listLongOutages(energy, { from: from - 1, until }).flatMap((each) => toEvents(energy, each)),
  listAt: (energy, instant) =>
    listLongOutages(energy, { from: instant, until: instant + 1 }).flatMap((each) => toEvents(energy, each)),
};

function toEvents({ plant: { systemController } }: SiteEnergy, { from, until }: Span): readonly SiteEvent[] {
  const serial = systemController?.serial ?? null;
  const outage: SiteEvent = { key: 'grid_outage', serial, start: from, end: until };
  if (!systemController) return [outage];
  return [
    outage,
    { key: 'microgrid_formed', serial, start: from, end: null },
    { key: 'grid_restored', serial, start: until, end: null },
  ];
}
