import { isStormGuarded } from '../battery-settings.ts';
import type { Span } from '../micro-reports.ts';
import type { ConditionKind, Site } from '../site.ts';
import { type SiteEvent, toListedSource, toMerged } from './site-event.ts';

/** Microinverters that take new firmware. @ledger event-conditions */
export const updateEvents = toListedSource('gateway', ({ plant: { site, gateway } }) =>
  listPeriods(site, 'firmware-update').map((each) => toEvent('micro_firmware_update', gateway.serial, each)),
);

/** What utilities and weather services announce. @ledger event-conditions event-storm-guard */
export const announcedEvents = toListedSource('cloud', ({ plant: { site } }) => [
  ...listPeriods(site, 'dr-event').map((each) => toEvent('demand_response', null, each)),
  ...listGuarded(site).map((each) => toEvent('storm_guard_active', null, each)),
]);

function toEvent(key: SiteEvent['key'], serial: string | null, { from, until }: Span): SiteEvent {
  return { key, serial, start: from, end: Number.isFinite(until) ? until : null };
}

function listPeriods({ conditions = [] }: Site, kind: ConditionKind): readonly Span[] {
  return toMerged(conditions.filter((each) => each.kind === kind && each.until > each.from));
}

/** The parts of storm alerts in which storm guard is on. */
function listGuarded(site: Site): readonly Span[] {
  if (!site.battery) return [];
  const switched = (site.choices ?? []).flatMap(({ kind, at }) => (kind === 'storm-guard' ? [at] : []));
  const parts = listPeriods(site, 'storm-alert').flatMap(({ from, until }) => {
    const cuts = [from, ...switched.filter((at) => at > from && at < until), until];
    return cuts.slice(1).map((end, at) => ({ from: cuts[at] ?? from, until: end }));
  });
  return toMerged(parts.filter(({ from, until }) => until > from && isStormGuarded(site, from)));
}
