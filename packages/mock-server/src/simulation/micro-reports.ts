import { isReported, toMicroEnergy, toOdd } from './micro-energy.ts';
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
  return toEnds(energy, span, now).map((end) => {
    const fines = toFines(energy, end);
    let [reported, reporting] = [0, 0];
    for (let array = 0; array < fines.length; array++) {
      const whole = fines[array] ?? 0;
      const sharing = energy.sharings(array, end);
      const missing = sharing.running.filter((micro) => !isReported(energy.seed, energy.plant, micro, end, now));
      reporting += sharing.running.length - missing.length;
      reported += whole;
      for (const micro of missing) {
        reported -= toMicroEnergy(sharing, sharing.running.indexOf(micro), whole, toOdd(energy.seed, energy.plant, end));
      }
    }
    return { end, energy: reported, reporting };
  });
}

/** The same for one of them; without the intervals that it has not reported, or that came after it had stopped. */
export function listReportsOfMicro(energy: SiteEnergy, micro: Micro, span: Span, now: number): readonly MicroReport[] {
  return toEnds(energy, span, now).flatMap((end) => {
    const sharing = energy.sharings(micro.array, end);
    const place = sharing.running.indexOf(micro);
    if (place < 0 || !isReported(energy.seed, energy.plant, micro, end, now)) return [];
    const whole = toFines(energy, end)[micro.array] ?? 0;
    return { end, energy: toMicroEnergy(sharing, place, whole, toOdd(energy.seed, energy.plant, end)), reporting: 1 };
  });
}

function toEnds({ plant: { site } }: SiteEnergy, { from, until }: Span, now: number): readonly number[] {
  const last = Math.min(until, toLastMicroEnd(site, now) ?? Number.NEGATIVE_INFINITY);
  const first = Math.max(from, site.operationalAt ?? Number.POSITIVE_INFINITY);
  const ends: number[] = [];
  for (let end = (Math.floor(first / fineSeconds) + 1) * fineSeconds; end <= last; end += fineSeconds) ends.push(end);
  return ends;
}

/** By array, what the five minutes that end at an instant gave, in Wh. */
function toFines({ calendar, flowsOf, fineOf }: SiteEnergy, end: number): readonly number[] {
  const day = calendar.dayOf(end - 1);
  const at = (end - flowsOf(day).start) / fineSeconds - 1;
  return fineOf(day).map((fine) => fine[at] ?? 0);
}
