import type { Calendar } from '../simulation/calendar.ts';

/** An instant as the clock on the wall shows it, with its offset: `2023-11-22T00:00:00+01:00`. */
export function toLocalText(calendar: Calendar, instant: number): string {
  const offset = calendar.offsetAt(instant);
  const minutes = Math.abs(offset) / 60;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const wall = new Date((instant + offset) * 1000).toISOString().slice(0, 19);
  return `${wall}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
