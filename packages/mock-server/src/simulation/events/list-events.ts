import type { Span } from '../micro-reports.ts';
import { toLastMeterEnd, toReport } from '../report.ts';
import type { SiteEnergy } from '../site-energy.ts';
import { batteryLevelEvents } from './battery-level-events.ts';
import { batteryLowEvents } from './battery-low-events.ts';
import { choiceEvents } from './choice-events.ts';
import { announcedEvents, updateEvents } from './condition-events.ts';
import { stoppedMicroEvents, troubleEvents } from './device-events.ts';
import { toEventType } from './event-types.ts';
import { gatewayEvents } from './gateway-events.ts';
import { outageEvents } from './outage-events.ts';
import type { EventSource, SiteEvent } from './site-event.ts';

const sources: readonly EventSource[] = [
  gatewayEvents,
  stoppedMicroEvents,
  troubleEvents,
  choiceEvents,
  updateEvents,
  announcedEvents,
  outageEvents,
  batteryLowEvents,
  batteryLevelEvents,
];

/** Those whose events can raise alarms. */
const escalating = sources.filter((source) => source !== batteryLevelEvents);

/** An event as it is known at some instant: while it goes on, `end` is null. */
export interface KnownEvent extends SiteEvent {
  readonly status: 'info' | 'open' | 'closed';
  /** Until when what happened has been noticed, in epoch seconds. */
  readonly noticedUntil: number;
}

/**
 * The events of a site that begin in a span, its end not included, as they are known at `now`, in the order of their starts. What only the gateway knows
 * is not told before its report.
 *
 * @ledger events-window-membership event-noticed
 */
export function listEvents(energy: SiteEnergy, span: Span, now: number): readonly KnownEvent[] {
  return listWithin(sources, energy, span, now);
}

/** The same, perhaps without those that never raise an alarm. */
export function listEscalatingEvents(energy: SiteEnergy, span: Span, now: number): readonly KnownEvent[] {
  return listWithin(escalating, energy, span, now);
}

function listWithin(from: readonly EventSource[], energy: SiteEnergy, span: Span, now: number): readonly KnownEvent[] {
  return toKnown(from, energy, now, (source) => source.listWithin(energy, span, now)).filter(
    ({ start }) => start >= span.from && start < span.until,
  );
}

/** The events that go on at `now` as far as is known, whenever they began, in the order of their starts. */
export function listOpenEvents(energy: SiteEnergy, now: number): readonly KnownEvent[] {
  return toKnown(sources, energy, now, (source, noticedUntil) =>
    Number.isFinite(noticedUntil) ? source.listAt(energy, noticedUntil) : [],
  ).filter(({ status }) => status === 'open');
}

function toKnown(
  from: readonly EventSource[],
  energy: SiteEnergy,
  now: number,
  list: (source: EventSource, noticedUntil: number) => readonly SiteEvent[],
): readonly KnownEvent[] {
  const { site } = energy.plant;
  const began = site.operationalAt ?? Number.POSITIVE_INFINITY;
  const noticed = {
    cloud: now,
    gateway: toReport(site, now)?.lastReportAt ?? Number.NEGATIVE_INFINITY,
    meter: toLastMeterEnd(site, now) ?? Number.NEGATIVE_INFINITY,
  };
  const events = from.flatMap((source) => {
    const noticedUntil = noticed[source.noticedBy];
    return list(source, noticedUntil)
      .filter(({ start }) => start >= began && start <= noticedUntil)
      .map((event) => toKnownEvent(event, noticedUntil));
  });
  return events.sort(compare);
}

function toKnownEvent(event: SiteEvent, noticedUntil: number): KnownEvent {
  const end = event.end !== null && event.end <= noticedUntil ? event.end : null;
  const status = !toEventType(event.key).isStateful ? 'info' : end === null ? 'open' : 'closed';
  return { ...event, end, status, noticedUntil };
}

function compare(one: SiteEvent, other: SiteEvent): number {
  return (
    one.start - other.start ||
    toEventType(one.key).id - toEventType(other.key).id ||
    (one.serial ?? '').localeCompare(other.serial ?? '', 'en')
  );
}
