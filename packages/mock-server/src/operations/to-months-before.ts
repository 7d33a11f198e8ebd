import { type Calendar, readDay, toDate } from '../simulation/calendar.ts';

/**
 * The same time of day so many months earlier, by the calendar of a site. What the month does not have, such as the 31st, is its last day.
 *
 * @param instant epoch seconds
 */
export function toMonthsBefore(calendar: Calendar, instant: number, months: number): number {
  const day = calendar.dayOf(instant);
  return calendar.startOf(toDayBefore(day, months)) + instant - calendar.startOf(day);
}

/** The day so many months before one, both counted from 1970-01-01. */
function toDayBefore(day: number, months: number): number {
  const [year = 0, month = 1, date = 1] = toDate(day).split('-').map(Number);
  const count = year * 12 + month - 1 - months;
  const text = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  for (let last = date; last > 28; last--) {
    const found = readDay(`${text}-${last}`);
    if (found !== undefined) return found;
  }
  return readDay(`${text}-${String(Math.min(date, 28)).padStart(2, '0')}`) ?? day;
}
