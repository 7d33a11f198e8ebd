import { toSessionEnergy } from './charging.ts';
import { stepSeconds } from './day-flows.ts';
import { listMeterReports, type MeterReport } from './meter-reports.ts';
import type { Span } from './micro-reports.ts';
import type { SiteEnergy } from './site-energy.ts';
import { fineSeconds } from './to-fine-energy.ts';

/** What a vehicle or the heat pump took in an interval that ends at `end`, in whole Wh. */
export interface LoadReport {
  /** Epoch seconds. */
  readonly end: number;
  readonly energy: number;
}

/** A charger by its position, or the heat pump. */
export type Load = { readonly charger: number } | 'heat-pump';

/** The intervals of one load that end within a span and have come in at `now`. Those of five minutes come with their quarter-hour. */
export function listLoadReports(
  energy: SiteEnergy,
  load: Load,
  span: Span,
  now: number,
  seconds: typeof fineSeconds | typeof stepSeconds,
): readonly LoadReport[] {
  if (seconds === stepSeconds)
    return listMeterReports(energy, span, now).map((report) => ({ end: report.end, energy: toWhole(load, report) }));
  const whole = { from: span.from, until: Math.ceil(span.until / stepSeconds) * stepSeconds };
  return listMeterReports(energy, whole, now)
    .flatMap((report) => (load === 'heat-pump' ? toParts(report) : toCharged(energy, load.charger, report)))
    .filter(({ end }) => end > span.from && end <= span.until);
}

function toWhole(load: Load, { flows, step }: MeterReport): number {
  const energy = load === 'heat-pump' ? flows.heatPump : flows.charging[load.charger];
  return energy?.[step] ?? 0;
}

const ends = [2 * fineSeconds, fineSeconds, 0] as const;
const parts = ends.length;

/** A heat pump runs evenly: the odd Wh come last. */
function toParts({ end, flows, step }: MeterReport): readonly LoadReport[] {
  const whole = flows.heatPump[step] ?? 0;
  return ends.map((before, at) => ({
    end: end - before,
    energy: Math.floor((whole * (at + 1)) / parts) - Math.floor((whole * at) / parts),
  }));
}

/** What a vehicle takes is known to the second. An outage, or a site that does not run yet, leaves nothing of a quarter-hour. */
function toCharged({ sessionsOf }: SiteEnergy, charger: number, { end, flows, step }: MeterReport): readonly LoadReport[] {
  const sessions =
    (flows.charging[charger]?.[step] ?? 0) === 0
      ? []
      : [...sessionsOf(flows.day - 1), ...sessionsOf(flows.day)].filter((session) => session.charger === charger);
  return ends.map((before) => {
    const at = end - before;
    const energy = sessions.reduce(
      (sum, session) => sum + toSessionEnergy(session, at) - toSessionEnergy(session, at - fineSeconds),
      0,
    );
    return { end: at, energy };
  });
}
