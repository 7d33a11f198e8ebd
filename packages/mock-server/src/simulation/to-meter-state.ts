import { toReport } from './report.ts';
import type { Choice, Site } from './site.ts';

type MeterChoice = Extract<Choice, { readonly kind: 'meter' }>;

/**
 * Whether a meter is switched on, and since when, in epoch seconds; `since` is null for one that nobody ever switched. A choice takes
 * effect with the first report of the gateway after it.
 *
 * @ledger meters-control-delay
 */
export function toMeterState(
  site: Site,
  serial: string,
  now: number,
): { readonly isEnabled: boolean; readonly since: number | null } {
  const heardAt = toReport(site, now)?.lastReportAt ?? Number.NEGATIVE_INFINITY;
  const last = site.choices?.findLast(
    (each): each is MeterChoice => each.kind === 'meter' && each.serial === serial && each.at <= heardAt,
  );
  return { isEnabled: last?.isEnabled ?? true, since: last?.at ?? null };
}
