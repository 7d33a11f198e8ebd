import { toCalendar } from '../../simulation/calendar.ts';

/** An instant in epoch seconds as RFC 3339, by the clock of a place and with its offset. @ledger meters-dates */
export function toLocalText(instant: number, timeZone: string): string {
  const offset = toCalendar(timeZone).offsetAt(instant);
  const minutes = Math.round(Math.abs(offset) / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  const local = new Date((instant + offset) * 1000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
