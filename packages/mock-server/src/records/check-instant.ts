import { Temporal } from 'temporal-polyfill';
import { InvalidArgument } from '../errors/invalid-argument.ts';

const first = 0;
const farthest = Date.UTC(2100, 0);

/**
 * Holds an instant against the years that clocks of worlds may be moved in.
 *
 * @param instant epoch milliseconds
 * @param what led there, for the error
 * @throws InvalidArgument outside 1970 to 2099
 */
export function checkInstant(instant: number, what: string): number {
  if (instant >= first && instant < farthest) return instant;
  throw new InvalidArgument(`${what} leads to ${toText(instant)}, and clocks stay from 1970 to 2099.`);
}

/**
 * The instant that is a duration later. Months and days are those of the calendar in UTC, as quotas and bills have them.
 *
 * @param duration as ISO 8601 has it, such as `P1M`, or `-PT90S` for the way back
 * @throws InvalidArgument outside 1970 to 2099
 */
export function toAdvanced(instant: number, duration: string, what: string): number {
  return checkInstant(toLater(instant, duration, what), what);
}

function toLater(instant: number, duration: string, what: string): number {
  try {
    const start = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC');
    return start.add(Temporal.Duration.from(duration)).epochMilliseconds;
  } catch (cause) {
    // Temporal ends before the calendar of JavaScript does.
    throw new InvalidArgument(`${what} leads out of the calendar, and clocks stay from 1970 to 2099.`, { cause });
  }
}

function toText(instant: number): string {
  return Math.abs(instant) <= 8.64e15 ? new Date(instant).toISOString() : 'no date';
}
