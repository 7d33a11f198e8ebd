import { listTouching, toMergedConditions } from '../merged-conditions.ts';
import type { Span } from '../micro-reports.ts';
import type { SiteEnergy } from '../site-energy.ts';
import { toMerged } from '../to-merged.ts';

/**
 * The outages that touch a span, each from its first instant to its last, in epoch seconds. The model has outages by day; here those that go on over
 * midnight are one. The work grows with the span and the number of conditions, and not with the length of an outage.
 */
export function listLongOutages({ calendar, outagesOf, plant: { site } }: SiteEnergy, { from, until }: Span): readonly Span[] {
  const began = site.operationalAt;
  if (began === null || until < began) return [];
  const [first, last] = [calendar.dayOf(Math.max(from, began)) - 1, calendar.dayOf(until) + 1];
  const [earliest, latest] = [calendar.startOf(first), calendar.startOf(last + 1)];
  const given = listTouching(toMergedConditions(site, 'outage').whole, earliest - 1, latest + 1);
  const days = new Set<number>();
  for (let day = first; day <= last; day++) days.add(day);
  // What happens by chance where a given one begins or ends may make it longer.
  for (const each of given)
    for (const end of [calendar.dayOf(each.from), calendar.dayOf(each.until)]) for (const by of [-1, 0, 1]) days.add(end + by);
  return toMerged([...given, ...[...days].flatMap((day) => outagesOf(day))])
    .filter((each) => each.until > Math.max(began, from) && each.from < until)
    .map((each) => ({ ...each, from: Math.max(began, each.from) }));
}
