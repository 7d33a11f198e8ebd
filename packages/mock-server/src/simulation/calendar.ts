/** The days of a time zone. A day is a whole number: days since 1970-01-01, by the calendar of the zone. Instants are epoch seconds. */
export interface Calendar {
  dayOf(instant: number): number;
  /** The first instant of a day: where the clock skips midnight, the one after the gap. */
  startOf(day: number): number;
  /** Seconds that the clock of the zone is ahead of UTC, rounded to whole quarter-hours. */
  offsetAt(instant: number): number;
}

const daySeconds = 86_400;
const quarterSeconds = 900;
const yearSeconds = 366 * daySeconds;
/** Closer than any two changes of a clock, those around Ramadan in Morocco included. */
const sampleSeconds = 14 * daySeconds;
/** No clock is farther from UTC. */
const farthestOffset = 15 * 3600;

/** The calendars by the name that `Intl` has for their zone, and by what they were asked for: the same name may be written in many ways. */
const [named, asked] = [new Map<string, Calendar>(), new Map<string, Calendar>()] as const;
const mostAsked = 1000;

/**
 * The calendar of an IANA time zone. Its days begin at whole quarter-hours, as the model has them: where a clock was ahead by something else, as in Liberia
 * until 1972, the offset is rounded.
 *
 * @throws RangeError if there is no such zone
 */
export function toCalendar(timeZone: string): Calendar {
  const known = asked.get(timeZone);
  if (known) return known;
  const name = new Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone;
  const calendar = named.get(name) ?? createCalendar(name);
  named.set(name, calendar);
  if (asked.size >= mostAsked) asked.clear();
  asked.set(timeZone, calendar);
  return calendar;
}

/** `YYYY-MM-DD` of a day. */
export function toDate(day: number): string {
  return new Date(day * daySeconds * 1000).toISOString().slice(0, 10);
}

/** The day of a date, or undefined if it is none, such as 2026-02-30. */
export function readDay(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const day = Date.parse(`${date}T00:00:00Z`) / 1000 / daySeconds;
  return Number.isInteger(day) && toDate(day) === date ? day : undefined;
}

/** A change of the clock: from this instant on, it is ahead of UTC by so many seconds. */
interface Change {
  readonly at: number;
  readonly offset: number;
}

/** Offsets come from `Intl`, and are kept by year: a lifetime asks for thousands of days, and Temporal takes 50 microseconds for one. */
function createCalendar(timeZone: string): Calendar {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const years = new Map<number, readonly Change[]>();

  function readOffset(instant: number): number {
    const name = format.formatToParts(instant * 1000).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
    const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
    return Math.round(ahead / quarterSeconds) * quarterSeconds;
  }

  /** The offset at the beginning of a stretch of 366 days, and each change in it. */
  function changesOf(year: number): readonly Change[] {
    const known = years.get(year);
    if (known) return known;
    const first = year * yearSeconds;
    const changes: Change[] = [{ at: first, offset: readOffset(first) }];
    for (let at = first; at < first + yearSeconds; at += sampleSeconds) {
      const last = changes.at(-1)?.offset ?? 0;
      const next = Math.min(at + sampleSeconds, first + yearSeconds - 1);
      const offset = readOffset(next);
      if (offset !== last) changes.push({ at: findChange(at, next, last), offset });
    }
    years.set(year, changes);
    return changes;
  }

  /** The first instant after `from` and up to `until` that has another offset. */
  function findChange(from: number, until: number, offset: number): number {
    let [same, other] = [from, until];
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (readOffset(middle) === offset) same = middle;
      else other = middle;
    }
    return other;
  }

  function offsetAt(instant: number): number {
    const changes = changesOf(Math.floor(instant / yearSeconds));
    let at = changes.length - 1;
    while (at > 0 && (changes[at]?.at ?? 0) > instant) at--;
    return changes[at]?.offset ?? 0;
  }

  /** A stretch in which the clock does not change: one day after the other lies in the same. */
  let still = { from: 0, until: 0, offset: 0 };

  function startOf(day: number): number {
    const midnight = day * daySeconds;
    const [from, until] = [midnight - farthestOffset, midnight + farthestOffset];
    if (from >= still.from && until < still.until) return midnight - still.offset;
    const changes = changesBetween(from, until);
    if (changes.length === 0) still = findStill(from);
    let offset = offsetAt(from);
    for (const change of changes) {
      if (change.at > midnight - offset) break;
      // The clock jumps over midnight.
      if (change.at + change.offset >= midnight) return change.at;
      offset = change.offset;
    }
    return midnight - offset;
  }

  function findStill(instant: number): typeof still {
    const year = Math.floor(instant / yearSeconds);
    const changes = changesOf(year);
    const at = changes.findLastIndex((change) => change.at <= instant);
    const { at: from, offset } = changes[at] ?? { at: 0, offset: 0 };
    return { from, until: changes[at + 1]?.at ?? (year + 1) * yearSeconds, offset };
  }

  function changesBetween(from: number, until: number): readonly Change[] {
    const [first, last] = [Math.floor(from / yearSeconds), Math.floor(until / yearSeconds)];
    const isBetween = ({ at }: Change) => at > from && at <= until;
    const all = first === last ? changesOf(first) : [...changesOf(first), ...changesOf(last)];
    return all.filter(isBetween);
  }

  return { dayOf: (instant) => Math.floor((instant + offsetAt(instant)) / daySeconds), startOf, offsetAt };
}
