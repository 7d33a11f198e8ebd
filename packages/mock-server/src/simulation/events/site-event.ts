import type { Span } from '../micro-reports.ts';
import type { SiteEnergy } from '../site-energy.ts';
import type { EventKey } from './event-types.ts';

/** Something that happens at a site, by itself alone: whoever asks, and whenever, it is the same. */
export interface SiteEvent {
  readonly key: EventKey;
  /** The device concerned, or null for the site as a whole. */
  readonly serial: string | null;
  /** Epoch seconds. */
  readonly start: number;
  /** Epoch seconds; null for one without duration, and for one whose end cannot be foreseen. */
  readonly end: number | null;
}

/** Where events come from. */
export interface EventSource {
  /** Who notices: the cloud at once, the gateway with its next report, a meter when its quarter-hour comes in. */
  readonly noticedBy: 'cloud' | 'gateway' | 'meter';
  /** At least those that begin in a span, its end not included; others may be there. Nothing is looked for after `now`. */
  listWithin(energy: SiteEnergy, span: Span, now: number): readonly SiteEvent[];
  /** At least those that began at or before an instant and end after it. */
  listAt(energy: SiteEnergy, instant: number): readonly SiteEvent[];
}

/** A source whose events are few enough to tell them all. */
export function toListedSource(
  noticedBy: EventSource['noticedBy'],
  list: (energy: SiteEnergy) => readonly SiteEvent[],
): EventSource {
  return { noticedBy, listWithin: list, listAt: list };
}
