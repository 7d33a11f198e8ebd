import { isStormGuarded } from '../battery-settings.ts';
import { toMergedConditions } from '../merged-conditions.ts';
import type { Span } from '../micro-reports.ts';
import type { Site } from '../site.ts';
import { toMerged } from '../to-merged.ts';
import { type SiteEvent, toListedSource } from './site-event.ts';

/** Microinverters that take new firmware. @ledger event-conditions */
export const updateEvents = toListedSource('gateway', ({ plant: { site, gateway } }) =>
  toMergedConditions(site, 'firmware-update').exact.map((each) => toEvent('micro_firmware_update', gateway.serial, each)),
);

/** What utilities and weather services announce. @ledger event-conditions event-storm-guard */
export const announcedEvents = toListedSource('cloud', ({ plant: { site } }) => [
  ...toMergedConditions(site, 'dr-event').exact.map((each) => toEvent('demand_response', null, each)),
  ...listGuarded(site).map((each) => toEvent('storm_guard_active', null, each)),
]);

function toEvent(key: SiteEvent['key'], serial: string | null, { from, until }: Span): SiteEvent {
  return { key, serial, start: from, end: Number.isFinite(until) ? until : null };
}

/** The parts of storm alerts in which storm guard is on. */
function listGuarded(site: Site): readonly Span[] {
  if (!site.battery) return [];
  const switched = (site.choices ?? []).flatMap(({ kind, at }) => (kind === 'storm-guard' ? [at] : []));
  const parts = toMergedConditions(site, 'storm-alert').exact.flatMap(({ from, until }) => {
    const cuts = [from, ...switched.filter((at) => at > from && at < until), until];
    return cuts.slice(1).map((end, at) => ({ from: cuts[at] ?? from, until: end }));
  });
  return toMerged(parts.filter(({ from, until }) => until > from && isStormGuarded(site, from)));
}
