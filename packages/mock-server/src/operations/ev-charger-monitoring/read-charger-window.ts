import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { World } from '../../records/world.ts';
import type { Span } from '../../simulation/micro-reports.ts';
import type { Site } from '../../simulation/site.ts';
import { toFirstMidnight, toLongestEnd } from '../telemetry-window.ts';
import { readDate } from './read-date.ts';

interface Asked {
  readonly world: World;
  readonly site: Site;
  readonly query: { readonly start_at?: string; readonly start_date?: string; readonly granularity?: string };
}

/** Which quarter-hours of a charger a call is about. */
export interface ChargerWindow {
  readonly granularity: 'day' | 'week';
  /** Epoch seconds. */
  readonly span: Span;
  /** Whether the start was named by a date. */
  readonly isByDate: boolean;
  readonly now: number;
}

/**
 * The window begins with yesterday where nothing else is asked for, and with the first day of operation at the earliest.
 *
 * @throws Refusal `ev_charger_invalid` for a start that is no day, or that lies in the future
 * @ledger ev-charger-telemetry-window ev-charger-start-at-integer ev-charger-telemetry-future
 */
export function readChargerWindow({ world, site, query }: Asked): ChargerWindow {
  const { calendar } = world.energy.of(site);
  const now = toEpochSeconds(world.clock);
  const isByDate = query.start_at === undefined && query.start_date !== undefined;
  const day = isByDate ? readDate(query.start_date, 'Invalid start_date') : undefined;
  const asked = query.start_at === undefined ? calendar.startOf(day ?? calendar.dayOf(now) - 1) : Number(query.start_at);
  if (asked > now) throw new Refusal('ev_charger_invalid', { text: isByDate ? 'Invalid start_date' : 'Invalid start_at' });
  const from = Math.max(asked, toFirstMidnight(calendar, site, now));
  const granularity = query.granularity === 'week' ? 'week' : 'day';
  return { granularity, span: { from, until: Math.min(now, toLongestEnd(calendar, from, granularity)) }, isByDate, now };
}
