import type { Site } from './site.ts';

/** A gateway on the mobile network saves traffic. */
const reportEverySeconds = { ethernet: 900, wifi: 900, cellular: 21_600 } as const;
/** From the end of what was measured to its arrival. */
const energyLagSeconds = 31;

/** When a site was last heard of, in epoch seconds. */
export interface Report {
  /** The last upload of the gateway, at or before now. */
  readonly lastReportAt: number;
  /** The end of the energy that it carried. Not aligned to quarter-hours, as recorded. */
  readonly lastEnergyAt: number;
}

/**
 * The latest report of a site at an instant, or null before the first. Gateways report every quarter-hour, those on the mobile
 * network every six hours, each at its own second, so that sites do not move in step.
 *
 * @ledger summary-report-relations summary-current-power-15-min report-cellular report-quarter-hour
 */
export function toReport(site: Site, instant: number): Report | null {
  const every = reportEverySeconds[site.connection];
  if (site.operationalAt === null || instant < site.operationalAt + every) return null;
  const phase = (site.id * 37) % every;
  const lastReportAt = instant - ((((instant - phase) % every) + every) % every);
  return { lastReportAt, lastEnergyAt: lastReportAt - energyLagSeconds };
}

/** When a site went into operation, in epoch seconds, as it is known at an instant: null before it did. */
export function toOperationalAt(site: Site, instant: number): number | null {
  return site.operationalAt !== null && site.operationalAt <= instant ? site.operationalAt : null;
}

/** The state of a site in one word. Before its first report there is nothing to tell. */
export function toStatus(site: Site, report: Report | null): string {
  return report ? site.status : 'no_data';
}
