import { type Session, toSessionEnergy } from './charging.ts';
import { stepSeconds } from './day-flows.ts';
import type { SiteEnergy } from './site-energy.ts';
import { toTariff } from './tariff.ts';
import { toPeriodsOfDay } from './to-price-levels.ts';

/** What the energy of a session cost, in the currency of the site to its hundredth, at the prices of the hours in which it was taken. */
export function toSessionCost({ seed, plant, calendar }: SiteEnergy, session: Session): number {
  const tariff = toTariff(seed, plant.site);
  let millionths = 0;
  for (let from = session.start; from < session.end; ) {
    const until = Math.min(session.end, (Math.floor(from / stepSeconds) + 1) * stepSeconds);
    const day = calendar.dayOf(from);
    const minute = Math.floor((((from + calendar.offsetAt(from)) % 86_400) + 86_400) % 86_400) / 60;
    const { rate = tariff.rate } = toPeriodsOfDay(tariff, day).findLast(({ start }) => start <= minute) ?? {};
    millionths += (toSessionEnergy(session, until) - toSessionEnergy(session, from)) * rate;
    from = until;
  }
  return Math.round(millionths / 10_000) / 100;
}
