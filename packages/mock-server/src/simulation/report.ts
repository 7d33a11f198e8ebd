import type { Site } from './site.ts';

const reportEverySeconds = 900;
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
 * The latest report of a site at an instant, or null before the first. Gateways report every quarter-hour, each at its own
 * second, so that sites do not move in step.
 *
 * @ledger summary-report-relations summary-current-power-15-min
 */
export function toReport(site: Site, instant: number): Report | null {
  if (site.operationalAt === null || instant < site.operationalAt + reportEverySeconds) return null;
  const phase = (site.id * 37) % reportEverySeconds;
  const lastReportAt = instant - ((((instant - phase) % reportEverySeconds) + reportEverySeconds) % reportEverySeconds);
  return { lastReportAt, lastEnergyAt: lastReportAt - energyLagSeconds };
}
