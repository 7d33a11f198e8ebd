import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { World } from '../../records/world.ts';
import { readDay } from '../../simulation/calendar.ts';
import { toReport } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import type { DayRange } from '../../simulation/told-days.ts';

/** What is asked for. */
interface Asked {
  readonly world: World;
  readonly site: Site;
  readonly query: { readonly start_date?: string; readonly end_date?: string };
}

/** What a daily series that ends with today at most is about. Days are whole numbers as in `calendar.ts`. */
export interface ReadRange {
  readonly energy: SiteEnergy;
  readonly range: DayRange;
  /** Whether the site has ever reported. */
  readonly isReported: boolean;
  readonly today: number;
  /** Epoch seconds. */
  readonly now: number;
}

/**
 * Reads the range of a daily series that `checkWindow` let through.
 *
 * @param lastDay the last day where none is asked for, unless the series starts today
 * @param text of the refusal of a range that ends before the site went into operation
 * @throws Refusal `invalid`
 * @ledger lifetime-start-clamped lifetime-end-default lifetime-end-in-future lifetime-before-operation
 */
export function readDayRange({ world, site, query }: Asked, lastDay: 'yesterday' | 'today', text: string): ReadRange {
  const energy = world.energy.of(site);
  const now = toEpochSeconds(world.clock);
  const today = energy.calendar.dayOf(now);
  const isReported = toReport(site, now) !== null;
  const earliest = Math.min(today, energy.firstDay ?? today);
  const first = Math.max(earliest, toDay(query.start_date) ?? earliest);
  const last = Math.min(today, toDay(query.end_date) ?? (lastDay === 'today' || first === today ? today : today - 1));
  if (isReported && last < first)
    throw new Refusal('invalid', { text, why: 'The range ends before the system went into operation.' });
  return { energy, range: { first, last: Math.max(first, last) }, isReported, today, now };
}

function toDay(date: string | undefined): number | undefined {
  return date === undefined ? undefined : readDay(date);
}
