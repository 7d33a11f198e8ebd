import { stepSeconds } from '../day-flows.ts';
import type { Span } from '../micro-reports.ts';
import type { SiteEnergy } from '../site-energy.ts';
import { toMerged } from './site-event.ts';

/**
 * The outages that touch a span, each from its first instant to its last, in epoch seconds. The model has outages by day; here those that go on over
 * midnight are one. The work grows with the span and the number of conditions, and not with the length of an outage.
 */
export function listLongOutages({ calendar, outagesOf, plant: { site } }: SiteEnergy, { from, until }: Span): readonly Span[] {
  const began = site.operationalAt;
  if (began === null || until < began) return [];
  const [first, last] = [calendar.dayOf(Math.max(from, began)) - 1, calendar.dayOf(until) + 1];
  const [earliest, latest] = [calendar.startOf(first), calendar.startOf(last + 1)];
  const given = listGiven(site.conditions).filter((each) => each.from <= latest && each.until >= earliest);
  const days = new Set<number>();
  for (let day = first; day <= last; day++) days.add(day);
  // What happens by chance where a given one begins or ends may make it longer.
  for (const each of given)
    for (const end of [calendar.dayOf(each.from), calendar.dayOf(each.until)]) for (const by of [-1, 0, 1]) days.add(end + by);
  return toMerged([...given, ...[...days].flatMap((day) => outagesOf(day))])
    .filter((each) => each.until > Math.max(began, from) && each.from < until)
    .map((each) => ({ ...each, from: Math.max(began, each.from) }));
}

/** Those of the conditions, in whole intervals as the model has them. */
function listGiven(conditions: SiteEnergy['plant']['site']['conditions'] = []): readonly Span[] {
  const outages = conditions.filter((each) => each.kind === 'outage' && each.until > each.from);
  return toMerged(
    outages.map((each) => ({
      from: Math.floor(each.from / stepSeconds) * stepSeconds,
      until: Math.ceil(each.until / stepSeconds) * stepSeconds,
    })),
  );
}
