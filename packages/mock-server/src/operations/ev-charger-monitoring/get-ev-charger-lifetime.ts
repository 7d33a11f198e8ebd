import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { toDate } from '../../simulation/calendar.ts';
import { type DayRange, toMeteredDays } from '../../simulation/told-days.ts';
import { findCharger } from './find-charger.ts';
import { readDate } from './read-date.ts';

const invalid = 'Invalid start_date/end_date';

/** @ledger ev-charger-lifetime-start ev-charger-lifetime-array ev-charger-lifetime-range ev-charger-400 */
export const getEvChargerLifetime: Operation<'getEvChargerLifetime'> = {
  simulate({ world, site, path, query }) {
    const { position } = findCharger(world, site, path.serial_no);
    const energy = world.energy.of(site);
    const now = toEpochSeconds(world.clock);
    const today = energy.calendar.dayOf(now);
    const { first, last } = readRange(query, today);
    const range = { first: Math.max(first, energy.firstDay ?? first), last: Math.min(last, today) };
    return {
      system_id: site.id,
      start_date: toDate(range.first),
      consumption: toMeteredDays(energy, now, ({ charging }) => charging[position] ?? 0).list(range),
    };
  },
};

/** @throws Refusal `ev_charger_invalid` for a range that runs backwards or begins in the future */
function readRange(query: { readonly start_date?: string; readonly end_date?: string }, today: number): DayRange {
  const first = readDate(query.start_date, invalid) ?? today - 1;
  const last = readDate(query.end_date, invalid) ?? (first === today ? today : today - 1);
  if (first > last || first > today) throw new Refusal('ev_charger_invalid', { text: invalid });
  return { first, last };
}
