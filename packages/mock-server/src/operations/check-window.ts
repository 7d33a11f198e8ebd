import type { OperationRow } from '@heliostat/spec';
import { Refusal } from '../errors/refusal.ts';
import { readDay, toCalendar } from '../simulation/calendar.ts';
import { toReport } from '../simulation/report.ts';
import type { Site } from '../simulation/site.ts';
import { fineSeconds as intervalSeconds } from '../simulation/to-fine-energy.ts';

/** What a request asks for, as the contract found it valid. */
interface Asked {
  readonly row: OperationRow;
  readonly site: Site;
  readonly query: Readonly<Record<string, string>>;
  /** Epoch seconds. */
  readonly now: number;
}

/** A period in epoch seconds, and the names of the parameters that it came in; an end that was not given is undefined. */
interface Window {
  readonly start: number;
  readonly end: number | undefined;
  readonly names: readonly [start: string, end: string];
}

const week = 7 * 86_400;
const invalid = 'Requested date range is invalid for this system';
const future = 'Requested date is in the future';
const because = (text: string) => `Invalid request because of '${text}'`;

/**
 * Refuses a period that no site can have: one that begins in the future, runs backwards or is longer than a call may ask for. Which
 * text an operation has follows from the samples that it declares for 422. How far back it may lie is not checked yet.
 *
 * @throws Refusal `invalid`
 * @ledger events-422-texts production-rgm-refusals production-rgm-end-in-future refusal-422-telemetry-future
 * refusal-422-telemetry refusal-422-lifetime-cases refusal-422-date-range-cases
 */
export function checkWindow(asked: Asked): void {
  const kind = kinds.find(({ sample }) => asked.row.responses['422']?.examples?.includes(sample));
  const window = kind && readWindow(asked);
  if (!window) return;
  const text = kind.check(window, asked);
  if (text !== undefined) throw new Refusal('invalid', { text, why: text });
}

interface Kind {
  /** The declared sample that tells operations of this kind. */
  readonly sample: string;
  /** The text of the refusal, if the window deserves one. */
  check(window: Window, asked: Asked): string | undefined;
}

const kinds: readonly Kind[] = [
  {
    sample: 'eventWindowTooLong',
    check: (window, { now }) => checkRange(window, now) ?? toTooLong(window),
  },
  {
    sample: 'rangeTooLong',
    check: (window, { now }) => checkRange(window, now) ?? ((window.end ?? 0) > now ? invalid : undefined) ?? toTooLong(window),
  },
  {
    sample: 'startInFuture',
    check(window, asked) {
      if (window.start > asked.now) return because(future);
      return isBackwards(window) ? because(`${invalid}. ${toRange(window, asked)}`) : undefined;
    },
  },
  {
    sample: 'futureDate',
    check: (window, { now }) => (window.start > now ? future : isBackwards(window) ? invalid : undefined),
  },
  {
    sample: 'invalidDateRange',
    check: (window, { now }) => (window.start > now || isBackwards(window) ? because('Invalid date/time range') : undefined),
  },
];

function checkRange(window: Window, now: number): string | undefined {
  return window.start > now || isBackwards(window) ? invalid : undefined;
}

function isBackwards({ start, end }: Window): boolean {
  return end !== undefined && end < start;
}

function toTooLong({ start, end, names }: Window): string | undefined {
  if (end === undefined || end - start <= week) return undefined;
  return `Requested date range in one API hit cannot be more than 7 days. {:${names[0]}=>${start}, :${names[1]}=>${end}}`;
}

/** The window in the notation of the live service, and the ends of the first and the last interval that the site has. */
function toRange({ start, end }: Window, { site, now }: Asked): string {
  const report = toReport(site, now);
  const first = report && site.operationalAt !== null ? toIntervalEnd(site.operationalAt) + intervalSeconds : 'nil';
  const last = report ? toIntervalEnd(report.lastEnergyAt) : 'nil';
  return `{:start_at=>${start}, :end_at=>${end}, :first_interval=>${first}, :last_interval=>${last}}`;
}

/** The end of the last interval that was over at an instant. */
function toIntervalEnd(instant: number): number {
  return Math.floor(instant / intervalSeconds) * intervalSeconds;
}

const parameters = [
  ['start_time', 'end_time'],
  ['start_at', 'end_at'],
  ['start_date', 'end_date'],
] as const;

/** Reads the first pair of parameters that gives a start. Days are those of the site, from their first second. */
function readWindow({ site, query, row }: Asked): Window | undefined {
  for (const names of parameters) {
    const [start, end] = names.map((name) => (row.parameters.query.includes(name) ? toInstant(query[name], site) : undefined));
    if (start !== undefined) return { start, end, names };
  }
  return undefined;
}

/** @throws Refusal `invalid` for a day that the calendar does not have */
function toInstant(value: string | undefined, { timeZone }: Site): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const day = readDay(value.slice(0, 10));
  if (day === undefined) throw new Refusal('invalid', { text: `Failed to parse date ${value.slice(0, 200)}` });
  return toCalendar(timeZone).startOf(day);
}
