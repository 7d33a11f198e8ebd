import { settledSeconds, toMicroEnergy, toOdd } from './micro-energy.ts';
import { listReportsOfMicro } from './micro-reports.ts';
import type { Micro } from './plant.ts';
import { toLastMicroEnd } from './report.ts';
import type { SiteEnergy } from './site-energy.ts';
import { fineSeconds } from './to-fine-energy.ts';

/**
 * What a microinverter has told up to `now` since it went into operation, in whole Wh: the sum of all its intervals that have come in. All
 * microinverters of a site, the retired ones too, add up to what the site has told.
 *
 * @param now epoch seconds
 * @ledger inverter-summary-energy
 */
export function toMicroLifetime(energy: SiteEnergy, micro: Micro, now: number): number {
  const last = toLastMicroEnd(energy.plant.site, now);
  if (last === null) return 0;
  const settled = Math.min(last, Math.floor((now - settledSeconds) / fineSeconds) * fineSeconds);
  const day = energy.calendar.dayOf(settled);
  const recent = listReportsOfMicro(energy, micro, { from: settled, until: last }, now);
  const whole = toDaysBefore(energy, micro, day) + toPartOfDay(energy, micro, day, settled);
  return recent.reduce((sum, each) => sum + each.energy, whole);
}

interface Kept {
  readonly day: number;
  readonly energy: number;
}

/** By site and by position, what the last answer came to: the next one goes on from there. */
const kept = new WeakMap<SiteEnergy, Map<number, Kept>>();

/** Everything before a day. It takes the sums of days alone, but for those on which a neighbour stopped. */
function toDaysBefore(energy: SiteEnergy, micro: Micro, day: number): number {
  const { firstDay = day, calendar } = energy;
  const ofSite = kept.get(energy) ?? new Map<number, Kept>();
  kept.set(energy, ofSite);
  const known = ofSite.get(micro.position);
  let { day: at, energy: sum } = known && known.day <= day ? known : { day: firstDay, energy: 0 };
  const changes = listStops(energy, micro).map((each) => calendar.dayOf(each));
  while (at < day) {
    const next = Math.min(day, ...changes.filter((each) => each >= at));
    sum += toSteadyDays(energy, micro, at, next);
    if (next < day) sum += toPartOfDay(energy, micro, next, calendar.startOf(next + 1));
    at = next + 1;
  }
  if (known?.day !== day) ofSite.set(micro.position, { day, energy: sum });
  return sum;
}

/** The days from one to the one before another, on which none of its array stopped. */
function toSteadyDays(
  { seed, plant, calendar, sharings, totalsBefore }: SiteEnergy,
  micro: Micro,
  from: number,
  until: number,
): number {
  const sharing = sharings(micro.array, calendar.startOf(from) + 1);
  const place = sharing.running.indexOf(micro);
  if (place < 0 || from >= until) return 0;
  let sum = 0;
  let before = totalsBefore(from).arrays[micro.array] ?? 0;
  for (let day = from; day < until; day++) {
    const after = totalsBefore(day + 1).arrays[micro.array] ?? 0;
    sum += toMicroEnergy(sharing, place, toOdd(seed, plant, day), 0, after - before);
    before = after;
  }
  return sum;
}

/** When microinverters of its array stopped, in epoch seconds. */
function listStops({ plant }: SiteEnergy, { array }: Micro): readonly number[] {
  return plant.micros.flatMap((each) => (each.array === array && each.stoppedAt !== null ? [each.stoppedAt] : []));
}

/** What it gave on a day up to the end of an interval. Where a neighbour stops, the rest share what follows. */
function toPartOfDay(energy: SiteEnergy, micro: Micro, day: number, until: number): number {
  const { seed, plant, sharings, coursesOf, flowsOf } = energy;
  const course = coursesOf(day)[micro.array] ?? new Int32Array(1);
  const { start } = flowsOf(day);
  const stops = listStops(energy, micro).filter((each) => each > start && each < until);
  const cuts = stops.map((each) => Math.floor((each - start) / fineSeconds));
  let [sum, from] = [0, 0];
  for (const cut of [...cuts.sort((one, other) => one - other), (until - start) / fineSeconds]) {
    if (cut === from) continue;
    const sharing = sharings(micro.array, start + cut * fineSeconds);
    const [before, after] = [course[from] ?? 0, course[cut] ?? 0];
    sum += toMicroEnergy(sharing, sharing.running.indexOf(micro), toOdd(seed, plant, day), before, after);
    from = cut;
  }
  return sum;
}
