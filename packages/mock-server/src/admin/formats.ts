import { Temporal } from 'temporal-polyfill';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a text is an instant in ISO 8601 with its offset from UTC. */
export function isInstant(text: string): boolean {
  return instant.test(text) && isReadable(() => Temporal.Instant.from(text));
}

/** Whether a text is a calendar date, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isReadable(() => Temporal.PlainDate.from(text));
}

/** Whether a text names a time zone that the simulation can follow. */
export function isTimeZone(text: string): boolean {
  return /^[A-Za-z]/.test(text) && isReadable(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text));
}

function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
