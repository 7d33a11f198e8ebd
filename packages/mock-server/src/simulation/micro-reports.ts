import { isReported, settledSeconds, toMicroEnergy, toOdd } from './micro-energy.ts';
import type { Micro } from './plant.ts';
import { toLastMicroEnd } from './report.ts';
import type { SiteEnergy } from './site-energy.ts';
import { fineSeconds } from './to-fine-energy.ts';

/** Five minutes of all microinverters of a site, as they are known at an instant. */
export interface MicroReport {
  /** The end of the interval in epoch seconds. */
  readonly end: number;
  /** Whole Wh of those that have reported. */
  readonly energy: number;
  /** How many have reported. */
  readonly reporting: number;
}

/** The part of a window whose intervals there are: those that end after `from` and at or before `until`, in epoch seconds. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** The five minutes that end within a span and have come in at `now`. */
export function listMicroReports(energy: SiteEnergy, span: Span, now: number): readonly MicroReport[] {
  return listMoments(energy, span, now).map(({ end, odd, at, courses }) => {
    let [reported, reporting] = [0, 0];
    for (const [array, course] of courses.entries()) {
      const [from, until] = [course[at] ?? 0, course[at + 1] ?? 0];
      const sharing = energy.sharings(array, end);
      reported += until - from;
      reporting += sharing.running.length;
      if (now - end >= settledSeconds) continue;
      for (const [place, micro] of sharing.running.entries()) {
        if (isReported(energy.seed, energy.plant, micro, end, now)) continue;
        reporting--;
        reported -= toMicroEnergy(sharing, place, odd, from, until);
      }
    }
    return { end, energy: reported, reporting };
  });
}

/** The same for one of them; without the intervals that it has not reported, or that came after it had stopped. */
export function listReportsOfMicro(energy: SiteEnergy, micro: Micro, span: Span, now: number): readonly MicroReport[] {
  return listMoments(energy, span, now).flatMap(({ end, odd, at, courses }) => {
    const sharing = energy.sharings(micro.array, end);
    const place = sharing.running.indexOf(micro);
    if (place < 0 || !isReported(energy.seed, energy.plant, micro, end, now)) return [];
    const course = courses[micro.array];
    const given = toMicroEnergy(sharing, place, odd, course?.[at] ?? 0, course?.[at + 1] ?? 0);
    return { end, energy: given, reporting: 1 };
  });
}

/** Five minutes, and where in its day they stand. */
interface Moment {
  readonly end: number;
  /** What `toOdd` draws for the day. */
  readonly odd: number;
  /** Position of the interval in the day. */
  readonly at: number;
  readonly courses: readonly Int32Array[];
}

function listMoments(energy: SiteEnergy, { from, until }: Span, now: number): readonly Moment[] {
  const { seed, plant, calendar, flowsOf, coursesOf } = energy;
  const last = Math.min(until, toLastMicroEnd(plant.site, now) ?? Number.NEGATIVE_INFINITY);
  const first = Math.max(from, plant.site.operationalAt ?? Number.POSITIVE_INFINITY);
  const moments: Moment[] = [];
  let end = (Math.floor(first / fineSeconds) + 1) * fineSeconds;
  while (end <= last) {
    const day = calendar.dayOf(end - 1);
    const [courses, odd, { start }] = [coursesOf(day), toOdd(seed, plant, day), flowsOf(day)];
    const stop = Math.min(last, calendar.startOf(day + 1));
    for (; end <= stop; end += fineSeconds) moments.push({ end, odd, at: (end - start) / fineSeconds - 1, courses });
  }
  return moments;
}
