import { toEpochSeconds } from '../clock.ts';
import type { World } from '../records/world.ts';
import { readDay } from '../simulation/calendar.ts';
import type { Span } from '../simulation/micro-reports.ts';
import type { Site } from '../simulation/site.ts';
import type { SiteEnergy } from '../simulation/site-energy.ts';

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
  readonly told:
    | { readonly start_at: number; readonly end_at: number }
    | { readonly start_date: string; readonly end_date: string };
  /** Epoch seconds. */
  readonly now: number;
}

const seconds = { '5mins': 300, '15mins': 900 } as const;
const days = { day: 1, week: 7 } as const;

/**
 * Reads the window of a telemetry call that `checkWindow` let through.
 *
 * @ledger telemetry-default-window telemetry-granularity-words telemetry-granularity-needs-start
 * telemetry-granularity-needs-start-elsewhere telemetry-start-clamped telemetry-end-at telemetry-echo telemetry-start-date
 * telemetry-end-date telemetry-clock-change
 */
export function readTelemetryWindow({ world, site, query }: { world: World; site: Site; query: WindowQuery }): TelemetryWindow {
  const energy = world.energy.of(site);
  const now = toEpochSeconds(world.clock);
  const asked = readStart(energy, query);
  const granularity = asked === undefined ? 'day' : ((query.granularity ?? 'day') as Granularity);
  const { calendar, firstDay } = energy;
  const today = calendar.startOf(calendar.dayOf(now));
  const from = Math.max(asked ?? today, firstDay === undefined ? Number.NEGATIVE_INFINITY : calendar.startOf(firstDay));
  const longest = toEnd(energy, from, granularity);
  const wanted = readEnd(energy, query);
  const until = Math.min(longest, wanted ?? Math.min(longest, now));
  const isByDate = query.start_at === undefined && query.start_date !== undefined;
  const told = isByDate
    ? { start_date: toLocalText(energy, from), end_date: toLocalText(energy, query.end_date === undefined ? longest : until) }
    : { start_at: from, end_at: query.end_at === undefined ? until : Number(query.end_at) };
  return { energy, granularity, span: { from, until }, told, now };
}

function readStart({ calendar }: SiteEnergy, { start_at: instant, start_date: date }: WindowQuery): number | undefined {
  if (instant !== undefined) return Number(instant);
  const day = date === undefined ? undefined : readDay(date);
  return day === undefined ? undefined : calendar.startOf(day);
}

/** The last day of a window belongs to it. */
function readEnd({ calendar }: SiteEnergy, { end_at: instant, end_date: date }: WindowQuery): number | undefined {
  if (instant !== undefined) return Number(instant);
  const day = date === undefined ? undefined : readDay(date);
  return day === undefined ? undefined : calendar.startOf(day + 1);
}

/** Days are as long as the clock of the site makes them. */
function toEnd({ calendar }: SiteEnergy, from: number, granularity: Granularity): number {
  if (granularity === '5mins' || granularity === '15mins') return from + seconds[granularity];
  const end = from + days[granularity] * 86_400;
  return end + calendar.offsetAt(from) - calendar.offsetAt(end);
}

/** An instant as the clock on the wall shows it, with its offset: `2023-11-22T00:00:00+01:00`. */
export function toLocalText({ calendar }: Pick<SiteEnergy, 'calendar'>, instant: number): string {
  const offset = calendar.offsetAt(instant);
  const minutes = Math.abs(offset) / 60;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const wall = new Date((instant + offset) * 1000).toISOString().slice(0, 19);
  return `${wall}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
