import { type LocalDay, toDayCount, toLaterDate, toLocalDay } from './local-day.ts';
import type { Site } from './site.ts';
import { toSunshine } from './to-sunshine.ts';
import { createWeather } from './weather.ts';

/** Length of a microinverter interval in seconds. */
export const intervalSeconds = 300;
/** What is left of the rated power after heat, wiring, dirt and conversion. */
const performance = 0.82;

/**
 * What a site produces, as a pure function of seed, site and instant. The energy of a day is a whole number of Wh and is
 * dealt out to its intervals, so that intervals add up to the day and days to the lifetime, exactly.
 *
 * Thin on purpose: one cloudiness a day, flat modules, no outages.
 */
export interface Production {
  /** Wh produced on a day from its start to `until`, in epoch seconds. */
  energyOnDay(site: Site, day: LocalDay, until: number): number;
  /** Wh produced from the start of operation to the end of the day before `date`. */
  energyBefore(site: Site, date: string): number;
  /** Average W in the interval that ended at or before `instant`, in epoch seconds. */
  powerAt(site: Site, instant: number): number;
}

/** What is known of a day of a site before it begins. */
interface Day {
  /** Wh of the whole day. */
  readonly energy: number;
  /** Sunshine summed up to the end of each interval, in hours of full sun. */
  readonly sunshine: readonly number[];
}

export function createProduction(seed: number): Production {
  const weather = createWeather(seed);
  const days = new Map<string, Day>();
  const firstDates = new Map<number, string>();
  const sums = new Map<number, number[]>();

  function dayOf(site: Site, day: LocalDay): Day {
    const key = `${site.id}/${day.date}`;
    let known = days.get(key);
    if (!known) {
      known = { energy: wholeDay(site, day.date), sunshine: toSunshineSums(site, day) };
      if (days.size > 400) days.clear();
      days.set(key, known);
    }
    return known;
  }

  /** The first full day of operation, which is the first that counts. */
  function firstDateOf(site: Site, operationalAt: number): string {
    const known = firstDates.get(site.id) ?? toLaterDate(toLocalDay(operationalAt, site.timeZone).date, 1);
    firstDates.set(site.id, known);
    return known;
  }

  function wholeDay(site: Site, date: string): number {
    const noon = Date.parse(`${date}T12:00:00Z`) / 1000 - (site.longitude / 360) * 86_400;
    // Twelve looks at the day from noon outwards stand for its 288 intervals: the lifetime sums thousands of days.
    let hours = 0;
    for (let at = -11; at <= 11; at += 2) hours += toSunshine(site, noon + at * 3600) * 2;
    return Math.round(site.sizeW * hours * performance * weather(site, date));
  }

  function energyOnDay(site: Site, day: LocalDay, until: number): number {
    if (site.operationalAt === null || day.date < firstDateOf(site, site.operationalAt)) return 0;
    const { energy, sunshine } = dayOf(site, day);
    const ended = Math.min(sunshine.length, Math.floor((until - day.start) / intervalSeconds));
    const total = sunshine.at(-1) ?? 0;
    if (ended <= 0 || total === 0) return 0;
    return Math.round((energy * (sunshine[ended - 1] ?? 0)) / total);
  }

  return {
    energyOnDay,
    energyBefore(site, date) {
      if (site.operationalAt === null) return 0;
      const first = firstDateOf(site, site.operationalAt);
      const days = toDayCount(first, date);
      if (days <= 0) return 0;
      let known = sums.get(site.id);
      if (!known) {
        known = [0];
        sums.set(site.id, known);
      }
      for (let at = known.length; at <= days; at++) {
        known.push((known[at - 1] ?? 0) + wholeDay(site, toLaterDate(first, at - 1)));
      }
      return known[days] ?? 0;
    },
    powerAt(site, instant) {
      const end = Math.floor(instant / intervalSeconds) * intervalSeconds;
      const day = toLocalDay(end - 1, site.timeZone);
      const energy = energyOnDay(site, day, end) - energyOnDay(site, day, end - intervalSeconds);
      return energy * (3600 / intervalSeconds);
    },
  };
}

function toSunshineSums(site: Site, day: LocalDay): readonly number[] {
  let sum = 0;
  return Array.from({ length: (day.end - day.start) / intervalSeconds }, (_, at) => {
    sum += (toSunshine(site, day.start + (at + 0.5) * intervalSeconds) * intervalSeconds) / 3600;
    return sum;
  });
}
