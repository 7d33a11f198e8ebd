import { notReported } from './quantities.ts';

/** The zone itself, or UTC for a name that this browser does not know. */
export function toZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat(undefined, { timeZone }).resolvedOptions().timeZone && timeZone;
  } catch {
    return 'UTC';
  }
}

/** A moment on the clock of the site, with the name of its zone. @param seconds epoch seconds */
export function toMoment(seconds: number | null | undefined, timeZone: string): string {
  if (typeof seconds !== 'number') return notReported;
  const format = new Intl.DateTimeFormat(undefined, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: toZone(timeZone),
  });
  return format.format(new Date(seconds * 1000));
}

const steps = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How far a moment is from another, in words of the page's language. Both in epoch seconds. */
export function toDistance(seconds: number, asOf: number): string {
  const difference = seconds - asOf;
  const [unit, length] = steps.find(([, size]) => Math.abs(difference) >= size) ?? [];
  if (!unit || !length) return 'just now';
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.trunc(difference / length), unit);
}

/** The calendar day at the site, as `YYYY-MM-DD`. @param seconds epoch seconds */
export function toSiteDay(seconds: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: toZone(timeZone) });
  const parts = new Map(format.formatToParts(new Date(seconds * 1000)).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Another day, some days later or earlier. Both as `YYYY-MM-DD`. */
export function toOtherDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A day as people write it. @param day `YYYY-MM-DD` */
export function toDayText(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return day;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(moment);
}

/** When a quota opens again, on the clock of the reader; with the day, since a month may have to pass. @param seconds epoch seconds */
export function toReaderMoment(seconds: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(seconds * 1000));
}
