import { Refusal } from '../../errors/refusal.ts';
import { readDay } from '../../simulation/calendar.ts';

/**
 * The day of a date that is written as YYYYMMDD; undefined where none is sent.
 *
 * @param text of the refusal
 * @throws Refusal `ev_charger_invalid` for a day that the calendar does not have
 * @ledger ev-charger-date-notation
 */
export function readDate(date: string | undefined, text: string): number | undefined {
  if (date === undefined) return undefined;
  const day = readDay(date.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  if (day === undefined) throw new Refusal('ev_charger_invalid', { text });
  return day;
}
