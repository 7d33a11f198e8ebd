import { listMeterReports, type MeterReport } from '../../simulation/meter-reports.ts';
import { toLastMeterEnd } from '../../simulation/report.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';

const longestSeconds = 7 * 86_400;

/**
 * The last quarter-hour that a site has told of, unless that is more than seven days ago.
 *
 * @param now epoch seconds
 * @ledger latest-telemetry-seven-days
 */
export function findLatest(energy: SiteEnergy, now: number): MeterReport | undefined {
  const last = toLastMeterEnd(energy.plant.site, now);
  if (last === null || now - last > longestSeconds) return undefined;
  return listMeterReports(energy, { from: last - 1, until: last }, now)[0];
}
