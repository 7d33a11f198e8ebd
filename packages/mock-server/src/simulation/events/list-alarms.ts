import { toDraw } from '../../random.ts';
import type { Span } from '../micro-reports.ts';
import type { SiteEnergy } from '../site-energy.ts';
import { type EventKey, longestEscalation, type Severity, toEventType } from './event-types.ts';
import { type KnownEvent, listEscalatingEvents, listOpenEvents } from './list-events.ts';

/** What events of one type that began together have come to: they stayed open for too long. */
export interface Alarm {
  readonly key: EventKey;
  readonly severity: Severity;
  readonly events: readonly KnownEvent[];
  /** When it was raised, in epoch seconds. */
  readonly start: number;
  /** When the last of its events ended; null while one goes on. */
  readonly end: number | null;
}

/**
 * The alarms of a site that were raised in a span, its end not included, as they are known at `now`, in the order of their starts.
 *
 * @ledger alarm-events alarm-escalation alarm-cleared
 */
export function listAlarms(energy: SiteEnergy, { from, until }: Span, now: number): readonly Alarm[] {
  const events = listEscalatingEvents(energy, { from: from - longestEscalation, until }, now);
  return toAlarms(events).filter(({ start }) => start >= from && start < until);
}

/** The alarms that are not cleared at `now`, whenever they were raised. */
export function listOpenAlarms(energy: SiteEnergy, now: number): readonly Alarm[] {
  const starts = new Set(listOpenEvents(energy, now).map(({ start }) => start));
  const events = [...starts].flatMap((start) => listEscalatingEvents(energy, { from: start, until: start + 1 }, now));
  return toAlarms(events).filter(({ end }) => end === null);
}

function toAlarms(events: readonly KnownEvent[]): readonly Alarm[] {
  const groups = Map.groupBy(events, ({ key, start }) => `${key}/${start}`);
  const alarms = [...groups.values()].flatMap((group) => toAlarm(group) ?? []);
  return alarms.sort((one, other) => one.start - other.start || toEventType(one.key).id - toEventType(other.key).id);
}

function toAlarm(group: readonly KnownEvent[]): Alarm | undefined {
  const [first] = group;
  const escalation = first && toEventType(first.key).alarm;
  if (!first || !escalation) return undefined;
  const start = first.start + escalation.afterSeconds;
  const ends = group.map(({ end }) => end ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...ends);
  // While nothing is heard, nothing is raised over what the gateway would know.
  if (start > first.noticedUntil || last <= start) return undefined;
  return { key: first.key, severity: escalation.severity, events: group, start, end: Number.isFinite(last) ? last : null };
}

const purpose = 121;

/** The id of an alarm in the list of those of a window: fifteen digits. @ledger alarm-id */
export function toAlarmId(site: number, { key, start }: Alarm): string {
  const type = toEventType(key).id;
  const [high, low] = [toDraw(type, purpose, site, start), toDraw(type, purpose + 1, site, start)];
  return String(1_000_000_000_000_00 * (1 + Math.floor(9 * high)) + Math.floor(1_000_000_000_000_00 * low));
}

/** The id of the same alarm in the list of open ones. @ledger alarm-id */
export function toOpenAlarmId(site: number, { key, start }: Alarm): string {
  return `${site}.${toEventType(key).id}.${start * 1000}`;
}
