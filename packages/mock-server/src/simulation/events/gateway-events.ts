import { toMergedConditions } from '../merged-conditions.ts';
import { toReport, toReportEvery } from '../report.ts';
import type { Site } from '../site.ts';
import { toMerged } from '../to-merged.ts';
import { type SiteEvent, toListedSource } from './site-event.ts';

/** The gateway is missed when a report that was due has not come, until it is heard of again: as long as the status of the site says so. @ledger event-gateway */
export const gatewayEvents = toListedSource('cloud', ({ plant: { site, gateway } }) =>
  listSilences(site).flatMap(({ from, until }): readonly SiteEvent[] => {
    const last = toReport(site, from);
    if (!last) return [];
    const start = last.lastReportAt + toReportEvery(site);
    if (start >= until) return [];
    const end = Number.isFinite(until) ? until : null;
    return [{ key: 'envoy_no_report', serial: gateway.serial, start, end }];
  }),
);

function listSilences(site: Site) {
  const { silentSince } = site;
  const offline = toMergedConditions(site, 'gateway-offline').exact;
  const forGood = silentSince === undefined ? [] : [{ from: silentSince, until: Number.POSITIVE_INFINITY }];
  return toMerged([...offline, ...forGood]);
}
