import { toDraw } from '../random.ts';
import type { SiteEnergy } from './site-energy.ts';

const purposes = { happens: 98, hour: 99 } as const;
/** How often the production of a day is added up late, and between which hours of the next. */
const share = 0.3;
const earliest = 15 * 3600;
const latest = 19.5 * 3600;

/**
 * Whether the production of the day before today is still to be added up at `now`, in epoch seconds: on some days until the evening.
 *
 * @ledger production-lifetime-late-day
 */
export function isLateDay({ seed, plant: { site }, calendar }: SiteEnergy, day: number, now: number): boolean {
  if (toDraw(seed, purposes.happens, site.id, day) >= share) return false;
  return now < calendar.startOf(day + 1) + earliest + (latest - earliest) * toDraw(seed, purposes.hour, site.id, day);
}
