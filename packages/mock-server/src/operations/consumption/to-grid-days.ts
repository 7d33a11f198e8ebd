import { listMeteredReports, type MeteredReport } from '../../simulation/metered-reports.ts';
import type { TelemetryWindow } from '../telemetry-window.ts';

/**
 * The quarter-hours of a window by the days at the site that it touches: one that ends at midnight is the last of its day. What goes
 * through the grid is known from the consumption meter.
 *
 * @ledger grid-telemetry-nested grid-telemetry-midnight grid-telemetry-empty
 */
export function toGridDays<Interval>(
  { energy, span, now }: Pick<TelemetryWindow, 'energy' | 'span' | 'now'>,
  toInterval: (report: MeteredReport) => Interval,
): Interval[][] {
  const reports = listMeteredReports(energy, 'consumption', span, now);
  if (reports.length === 0) return [[]];
  const byDay = new Map<number, Interval[]>();
  const last = energy.calendar.dayOf(Math.max(span.from, Math.min(span.until, now) - 1));
  for (let day = energy.calendar.dayOf(span.from); day <= last; day++) byDay.set(day, []);
  for (const report of reports) byDay.get(report.flows.day)?.push(toInterval(report));
  return [...byDay.values()];
}
