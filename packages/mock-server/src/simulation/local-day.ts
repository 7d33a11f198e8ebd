import { Temporal } from 'temporal-polyfill';

/** A calendar day of a site, from its first to the last instant, in epoch seconds. DST days have 23 or 25 hours. */
export interface LocalDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The day in `timeZone` that an instant in epoch seconds falls on. */
export function toLocalDay(instant: number, timeZone: string): LocalDay {
  const local = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(timeZone);
  return toBounds(local.toPlainDate(), timeZone);
}

/** The day in `timeZone` with this date, or undefined if there is none, such as 2026-02-30. */
export function readLocalDay(date: string, timeZone: string): LocalDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  try {
    return toBounds(Temporal.PlainDate.from(date, { overflow: 'reject' }), timeZone);
  } catch {
    return undefined;
  }
}

/** How many days lie from one date to another; negative if the other is earlier. */
export function toDayCount(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** The date so many days after another. */
export function toLaterDate(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

function toBounds(date: Temporal.PlainDate, timeZone: string): LocalDay {
  const start = date.toZonedDateTime(timeZone).epochMilliseconds / 1000;
  const end = date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds / 1000;
  return { date: date.toString(), start, end };
}
