import { listTouching, toMergedConditions } from './merged-conditions.ts';
import type { Site } from './site.ts';

/** Seconds between two reports. A gateway on the mobile network saves traffic, and one with meters reports more often. */
export function toReportEvery({ connection, source }: Site): number {
  if (connection === 'cellular') return 21_600;
  return source === 'meter' ? 300 : 900;
}

/** Whether a site is set up to tell of chargers and heat pump every five minutes. @ledger device-telemetry-interval-duration-sites */
export function hasFineLoads(site: Site): boolean {
  return toReportEvery(site) <= 300;
}

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
 * The latest report of a site at an instant, or null before the first. Gateways report every quarter-hour, those with meters every
 * five minutes, those on the mobile network every six hours, each at its own second, so that sites do not move in step.
 *
 * @ledger summary-report-relations summary-current-power-15-min report-cellular report-quarter-hour report-metered report-late
 */
export function toReport(site: Site, instant: number): Report | null {
  const every = toReportEvery(site);
  const heard = Math.min(instant, site.silentSince ?? instant, toOffline(site, instant));
  if (site.operationalAt === null || heard < site.operationalAt + every) return null;
  const lastReportAt = toUpload(site, every, heard);
  return { lastReportAt, lastEnergyAt: toEnergyEnd(site, every, lastReportAt), isOverdue: instant >= lastReportAt + every };
}

/** Since when a gateway has been offline at an instant, or the instant. */
function toOffline(site: Site, instant: number): number {
  const [gap] = listTouching(toMergedConditions(site, 'gateway-offline').exact, instant, instant + 1);
  return Math.min(instant, gap?.from ?? instant);
}

/** How often microinverters are asked, and how old the latest of what they say is at least. */
const microEverySeconds = 600;
const microAgeSeconds = 900;
const microSeconds = 300;
const meterSeconds = 900;

/**
 * The end of the last interval of the microinverters that has come in at an instant: 15 to 30 minutes before it. Null before the first.
 *
 * @ledger telemetry-lag
 */
export function toLastMicroEnd(site: Site, instant: number): number | null {
  const report = toReport(site, instant);
  if (!report) return null;
  const asked = toUpload(site, microEverySeconds, toOffline(site, Math.min(instant, site.silentSince ?? instant)));
  return Math.floor(Math.min(asked - microAgeSeconds, report.lastEnergyAt) / microSeconds) * microSeconds;
}

/**
 * The end of the last quarter-hour of meters, batteries, chargers and heat pumps that has come in at an instant. Null before the first.
 *
 * @ledger telemetry-lag telemetry-lag-elsewhere
 */
export function toLastMeterEnd(site: Site, instant: number): number | null {
  const report = toReport(site, instant);
  return report && Math.floor(report.lastEnergyAt / meterSeconds) * meterSeconds;
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
