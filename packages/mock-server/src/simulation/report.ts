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
  /** Whether the next one should have come by now. */
  readonly isOverdue: boolean;
}

/**
 * The latest report of a site at an instant, or null before the first. Gateways report every quarter-hour, those on the mobile
 * network every six hours, each at its own second, so that sites do not move in step.
 *
 * @ledger summary-report-relations summary-current-power-15-min report-cellular report-quarter-hour report-late
 */
export function toReport(site: Site, instant: number): Report | null {
  const every = reportEverySeconds[site.connection];
  const heard = Math.min(instant, site.silentSince ?? instant);
  if (site.operationalAt === null || heard < site.operationalAt + every) return null;
  const lastReportAt = toUpload(site, every, heard);
  return { lastReportAt, lastEnergyAt: toEnergyEnd(site, every, lastReportAt), isOverdue: instant >= lastReportAt + every };
}

/** The last time at or before an instant at which a gateway uploads. */
function toUpload(site: Site, every: number, instant: number): number {
  const phase = (site.id * 37) % every;
  return instant - ((((instant - phase) % every) + every) % every);
}

/** A gateway that falls behind takes nothing back of what it has told before. */
function toEnergyEnd({ late, ...site }: Site, every: number, lastReportAt: number): number {
  const end = lastReportAt - energyLagSeconds;
  if (!late || lastReportAt < late.since) return end;
  return Math.max(toUpload(site, every, late.since) - energyLagSeconds, end - late.seconds);
}

/** When a site went into operation, in epoch seconds, as it is known at an instant: null before it did. */
export function toOperationalAt(site: Site, instant: number): number | null {
  return site.operationalAt !== null && site.operationalAt <= instant ? site.operationalAt : null;
}

/** The state of a site in one word. Before its first report there is nothing to tell. @ledger status-comm */
export function toStatus(site: Site, report: Report | null): string {
  if (!report) return 'no_data';
  return report.isOverdue ? 'comm' : site.status;
}
