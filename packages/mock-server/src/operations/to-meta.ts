import type { components } from '@heliostat/spec';
import { toOperationalAt, toReport, toStatus } from '../simulation/report.ts';
import type { Site } from '../simulation/site.ts';

/**
 * What answers with measurements say about their system.
 *
 * @param now epoch seconds
 * @ledger meta-nullable-instants meta-last-energy system-operational-at
 */
export function toMeta(site: Site, now: number): components['schemas']['SystemMeta'] {
  const report = toReport(site, now);
  return {
    status: toStatus(site, report),
    last_report_at: report?.lastReportAt ?? null,
    last_energy_at: report?.lastEnergyAt ?? null,
    operational_at: toOperationalAt(site, now),
  };
}
