import type { Operation } from '../../call/operation.ts';
import { toDate } from '../../simulation/calendar.ts';
import { isLateDay } from '../../simulation/late-days.ts';
import { listMeterSpans } from '../../simulation/meter-spans.ts';
import { toMeterStart } from '../../simulation/meter-start.ts';
import { toCountedDays, toMeteredDays } from '../../simulation/told-days.ts';
import { toMeta } from '../to-meta.ts';
import { type ReadRange, readDayRange } from './read-day-range.ts';
import { rangeInvalid } from './to-metered-series.ts';

/**
 * @ledger production-lifetime-merged production-lifetime-all production-lifetime-never production-lifetime-zeros
 * production-lifetime-meter-start lifetime-no-limit
 */
export const getEnergyLifetime: Operation<'getEnergyLifetime'> = {
  simulate(call) {
    const read = readDayRange(call, 'yesterday', rangeInvalid);
    const meta = toMeta(call.site, read.now);
    const { energy, isReported, now, today } = read;
    if (!isReported)
      return { system_id: call.site.id, start_date: null, production: [], ...toAll(call.query, () => [[], undefined]), meta };
    const range = toComplete(read);
    const { first } = range;
    const counted = toCountedDays(energy, now);
    const spans = listMeterSpans(energy.plant, 'production');
    const metered = spans.length === 0 ? undefined : toMeteredDays(energy, now, ({ produced }) => produced, spans);
    const meterStart = toMeterStart(energy);
    // Each source is asked for its own days alone: a lifetime has thousands.
    const turn = Math.max(first, Math.min(range.last + 1, meterStart ?? range.last + 1));
    const production = [
      ...counted.list({ first, last: turn - 1 }),
      ...(metered ?? counted).list({ first: turn, last: range.last }),
    ];
    return {
      system_id: call.site.id,
      start_date: toDate(first),
      ...(meterStart === undefined || meterStart > today ? {} : { meter_start_date: toDate(meterStart) }),
      production,
      ...toAll(call.query, () => [counted.list(range), metered?.list(range)]),
      meta,
    };
  },
};

/**
 * The range without days that are not complete: one that is asked for up to today has none at all.
 *
 * @ledger lifetime-end-today production-lifetime-late-day
 */
function toComplete({ energy, range: { first, last }, today, now }: ReadRange): ReadRange['range'] {
  if (last === today) return { first, last: first - 1 };
  return { first, last: last === today - 1 && isLateDay(energy, last, now) ? last - 1 : last };
}

/** Both series in full, where they are asked for. */
function toAll({ production }: { readonly production?: string }, list: () => readonly [number[], number[] | undefined]) {
  if (production !== 'all') return {};
  const [micros, metered] = list();
  return { micro_production: micros, ...(metered ? { meter_production: metered } : {}) };
}
