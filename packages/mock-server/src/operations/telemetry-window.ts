import { toEpochSeconds } from '../clock.ts';
import type { World } from '../records/world.ts';
import { type Calendar, readDay } from '../simulation/calendar.ts';
import type { Span } from '../simulation/micro-reports.ts';
import { toOperationalAt } from '../simulation/report.ts';
import type { Site } from '../simulation/site.ts';
import type { SiteEnergy } from '../simulation/site-energy.ts';
import { toLocalText } from './to-local-text.ts';

export type Granularity = '5mins' | '15mins' | 'day' | 'week';

/** What telemetry operations take to say which intervals they want. */
export interface WindowQuery {
  readonly start_at?: string;
  readonly start_date?: string;
  readonly granularity?: string;
  readonly end_at?: string;
  readonly end_date?: string;
}

/** Which intervals a call is about, and what its answer says about that. */
export interface TelemetryWindow {
  readonly energy: SiteEnergy;
  readonly granularity: Granularity;
  /** The window: `from` is its start, `until` its end, in epoch seconds. */
  readonly span: Span;
  /** The window as the answer tells it: with instants, or with dates where it was asked for with a date. */
  readonly told: ({ readonly start_at: number } | { readonly start_date: string }) &
    ({ readonly end_at: number } | { readonly end_date: string });
  /** Epoch seconds. */
  readonly now: number;
}

/** A window as it was asked for, in epoch seconds: what was left out is undefined. The end is that of the last day, if it was a day. */
export interface AskedWindow {
  readonly granularity: Granularity;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

const seconds = { '5mins': 300, '15mins': 900 } as const;
const days = { day: 1, week: 7 } as const;

/**
 * Reads the window of a telemetry call that `checkWindow` let through.
 *
 * @ledger telemetry-default-window telemetry-granularity-words telemetry-granularity-short telemetry-start-clamped telemetry-end-at
 * telemetry-echo telemetry-start-date telemetry-end-date
 */
export function readTelemetryWindow({ world, site, query }: { world: World; site: Site; query: WindowQuery }): TelemetryWindow {
  const energy = world.energy.of(site);
  const { calendar } = energy;
  const now = toEpochSeconds(world.clock);
  const { start, end, granularity } = readAskedWindow(calendar, query);
  const from = Math.max(start ?? toMidnight(calendar, now), toFirstMidnight(calendar, site, now));
  const longest = toLongestEnd(calendar, from, granularity);
  const until = Math.min(longest, end ?? now);
  const isByDate = query.start_at === undefined && query.start_date !== undefined;
  const isUntilDate = query.end_at === undefined && query.end_date !== undefined;
  const tellsEnd = isByDate || isUntilDate;
  const told = {
    ...(isByDate ? { start_date: toLocalText(calendar, from) } : { start_at: from }),
    ...(tellsEnd
      ? { end_date: toLocalText(calendar, Math.min(longest, end ?? longest)) }
      : { end_at: query.end_at === undefined ? until : Number(query.end_at) }),
  };
  return { energy, granularity, span: { from, until }, told, now };
}

/**
 * Reads what a call says. A granularity without a start says nothing.
 *
 * @ledger telemetry-granularity-needs-start telemetry-granularity-needs-start-elsewhere
 */
export function readAskedWindow(calendar: Calendar, query: WindowQuery): AskedWindow {
  const start = readInstant(calendar, query.start_at, query.start_date, 0);
  const end = readInstant(calendar, query.end_at, query.end_date, 1);
  return { start, end, granularity: start === undefined ? 'day' : ((query.granularity ?? 'day') as Granularity) };
}

/** An instant, or else the midnight with which a day begins or, with `later` of 1, ends. */
function readInstant(
  calendar: Calendar,
  instant: string | undefined,
  date: string | undefined,
  later: 0 | 1,
): number | undefined {
  if (instant !== undefined) return Number(instant);
  const day = date === undefined ? undefined : readDay(date);
  return day === undefined ? undefined : calendar.startOf(day + later);
}

export function toMidnight(calendar: Calendar, instant: number): number {
  return calendar.startOf(calendar.dayOf(instant));
}

/** The midnight before the first thing that a site can have reported at `now`; minus infinity before that. */
export function toFirstMidnight(calendar: Calendar, site: Site, now: number): number {
  const operationalAt = toOperationalAt(site, now);
  return operationalAt === null ? Number.NEGATIVE_INFINITY : toMidnight(calendar, operationalAt);
}

/**
 * The latest end of a window. Days are as long as the clock of the site makes them.
 *
 * @ledger telemetry-clock-change telemetry-interval-length
 */
export function toLongestEnd(calendar: Calendar, from: number, granularity: Granularity): number {
  if (granularity === '5mins' || granularity === '15mins') return from + seconds[granularity];
  const day = calendar.dayOf(from);
  if (from === calendar.startOf(day)) return calendar.startOf(day + days[granularity]);
  const end = from + days[granularity] * 86_400;
  return end + calendar.offsetAt(from) - calendar.offsetAt(end);
}
