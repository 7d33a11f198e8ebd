import type { OperationRow } from '@heliostat/spec';
import { Refusal } from '../errors/refusal.ts';
import { type Calendar, readDay, toCalendar } from '../simulation/calendar.ts';
import { toReport } from '../simulation/report.ts';
import type { Site } from '../simulation/site.ts';
import { fineSeconds as intervalSeconds } from '../simulation/to-fine-energy.ts';
import { readAskedWindow, toFirstMidnight, toLongestEnd, toMidnight } from './telemetry-window.ts';
import { toMonthsBefore } from './to-months-before.ts';

/** What a request asks for, as the contract found it valid. */
interface Asked {
  readonly row: OperationRow;
  readonly site: Site;
  readonly query: Readonly<Record<string, string>>;
  /** Epoch seconds. */
  readonly now: number;
}

/** A period that was asked for, in epoch seconds. What was left out is undefined. */
interface Window {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly calendar: Calendar;
}

const week = 7 * 86_400;
const quarter = 900;
const invalid = 'Requested date range is invalid for this system';
const future = 'Requested date is in the future';
const because = (text: string) => `Invalid request because of '${text}'`;
/** How far back a period may begin. Of telemetry the day counts, of meters and events the instant. */
const months = { telemetry: 24, rgm: 24, events: 9 } as const;

/**
 * Refuses a period that no site can have: one that begins in the future or too far back, runs backwards or is longer than a call may
 * ask for. Which text an operation has follows from the samples that it declares for 422.
 *
 * @throws Refusal `invalid`
 */
export function checkWindow(asked: Asked): void {
  const kind = kinds.find(({ sample }) => asked.row.responses['422']?.examples?.includes(sample));
  if (!kind) return;
  const text = findUnreadable(asked, kind) ?? kind.check(readWindow(asked), asked);
  if (text !== undefined) throw new Refusal('invalid', { text, why: text });
}

interface Kind {
  /** The declared sample that tells operations of this kind. */
  readonly sample: string;
  /** The text about a day that the calendar does not have, where it is not that of the other operations. */
  readonly unreadable?: string;
  /** The text of the refusal, if the window deserves one. */
  check(window: Window, asked: Asked): string | undefined;
}

const kinds: readonly Kind[] = [
  { sample: 'eventWindowTooLong', check: checkEvents },
  { sample: 'rangeTooLong', check: checkRgm },
  { sample: 'startInFuture', check: checkTelemetry },
  { sample: 'futureDate', check: checkLifetime },
  { sample: 'invalidDateRange', unreadable: because('Invalid date/time range'), check: checkDevice },
];

/** @ledger events-422-texts events-422-values events-history-months events-window-week */
function checkEvents({ start, end, calendar }: Window, { now }: Asked): string | undefined {
  if (start === undefined) return undefined;
  if (start > now || (end !== undefined && end <= start)) return invalid;
  if (start < toMonthsBefore(calendar, now, months.events)) {
    return `Requested start_time is more than ${months.events} months ago`;
  }
  return toTooLong('time', start, end);
}

/**
 * Instants count as the quarter-hours that they are rounded down to.
 *
 * @ledger production-rgm-refusals production-rgm-end-in-future production-rgm-seven-days production-rgm-two-years production-rgm-rounding
 */
function checkRgm(window: Window, { site, now }: Asked): string | undefined {
  const { calendar } = window;
  const start = toRounded(window.start ?? toMidnight(calendar, now));
  const end = window.end === undefined ? undefined : toRounded(window.end);
  if (start > now || start < toMonthsBefore(calendar, now, months.rgm)) return invalid;
  if (end === undefined) return undefined;
  if (end > now || end < Math.max(start, toFirstMidnight(calendar, site, now))) return invalid;
  return end - start > week ? toTooLong('at', window.start ?? start, window.end) : undefined;
}

/** @ledger refusal-422-telemetry refusal-422-telemetry-future refusal-422-telemetry-two-years refusal-422-telemetry-before-first */
function checkTelemetry(window: Window, asked: Asked): string | undefined {
  const { calendar } = window;
  const start = window.start ?? toMidnight(calendar, asked.now);
  if (start > asked.now) return because(future);
  const first = Math.max(start, toFirstMidnight(calendar, asked.site, asked.now));
  const isImpossible = isTooOld(start, calendar, asked.now) || (window.end !== undefined && window.end < first);
  return isImpossible ? because(`${invalid}. ${toRange(start, window, asked)}`) : undefined;
}

/** @ledger refusal-422-lifetime-cases */
function checkLifetime({ start, end }: Window, { now }: Asked): string | undefined {
  if (start === undefined) return undefined;
  if (start > now) return future;
  return end !== undefined && end <= start ? invalid : undefined;
}

/** Intervals of a device have the limit of all telemetry; for its days none is published. @ledger refusal-422-date-range-cases */
function checkDevice(window: Window, { row, site, now }: Asked): string | undefined {
  const { start, end, calendar } = window;
  const isTelemetry = row.parameters.query.includes('granularity');
  const first = start ?? (isTelemetry ? toMidnight(calendar, now) : undefined);
  if (first === undefined) return undefined;
  const isBackwards = isTelemetry
    ? end !== undefined && end < Math.max(first, toFirstMidnight(calendar, site, now))
    : end !== undefined && end <= first;
  const isInvalid = first > now || isBackwards || (isTelemetry && isTooOld(first, calendar, now));
  return isInvalid ? because('Invalid date/time range') : undefined;
}

/** Whether the day of a start is more than two years before today. @ledger telemetry-two-years */
function isTooOld(start: number, calendar: Calendar, now: number): boolean {
  return start < toMonthsBefore(calendar, toMidnight(calendar, now), months.telemetry);
}

function toTooLong(name: 'time' | 'at', start: number, end: number | undefined): string | undefined {
  if (end === undefined || end - start <= week) return undefined;
  return `Requested date range in one API hit cannot be more than 7 days. {:start_${name}=>${start}, :end_${name}=>${end}}`;
}

/** The window in the notation of the live service, and the ends of the first and the last interval that the site has. */
function toRange(start: number, { end, calendar }: Window, { site, query, now }: Asked): string {
  const { granularity } = readAskedWindow(calendar, query);
  const last = end ?? Math.min(now, toLongestEnd(calendar, start, granularity));
  const report = toReport(site, now);
  const firstInterval = report && site.operationalAt !== null ? toIntervalEnd(site.operationalAt) + intervalSeconds : 'nil';
  const lastInterval = report ? toIntervalEnd(report.lastEnergyAt) : 'nil';
  return `{:start_at=>${start}, :end_at=>${last}, :first_interval=>${firstInterval}, :last_interval=>${lastInterval}}`;
}

/** The end of the last interval that was over at an instant. */
function toIntervalEnd(instant: number): number {
  return Math.floor(instant / intervalSeconds) * intervalSeconds;
}

function toRounded(instant: number): number {
  return Math.floor(instant / quarter) * quarter;
}

/** Reads the parameters that the operation has. Days are those of the site; one that ends a period belongs to it. */
function readWindow({ site, query }: Asked): Window {
  const calendar = toCalendar(site.timeZone);
  const { start_time: start_at, end_time: end_at } = query;
  const { start, end } = readAskedWindow(calendar, { ...query, ...(start_at && { start_at }), ...(end_at && { end_at }) });
  return { start, end, calendar };
}

const instants = ['start_time', 'end_time', 'start_at', 'end_at'] as const;
const dates = ['start_date', 'end_date'] as const;

/** The text about a parameter that names no instant or no day. @ledger refusal-422-telemetry-unreadable refusal-422-lifetime-unreadable */
function findUnreadable({ query }: Asked, { unreadable }: Kind): string | undefined {
  const value =
    instants.map((name) => query[name]).find((each) => each !== undefined && !/^\d+$/.test(each)) ??
    dates.map((name) => query[name]).find((each) => each !== undefined && readDay(each) === undefined);
  return value === undefined ? undefined : (unreadable ?? `Failed to parse date ${value.slice(0, 200)}`);
}
