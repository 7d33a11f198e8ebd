import type { Session } from './charging.ts';
import type { SiteEnergy } from './site-energy.ts';

/** The days of a site with the sessions that begin on each, from the one of an instant in epoch seconds back to the first. */
export function* listDaysBack(
  { calendar, firstDay, sessionsOf }: SiteEnergy,
  instant: number,
): Generator<{ readonly day: number; readonly sessions: readonly Session[] }> {
  if (firstDay === undefined) return;
  for (let day = calendar.dayOf(instant); day >= firstDay; day--) yield { day, sessions: sessionsOf(day) };
}
