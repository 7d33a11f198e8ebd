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

export function createProduction(seed: number): Production {
  const weather = createWeather(seed);
  const shapes = new Map<string, readonly number[]>();
  const sums = new Map<number, number[]>();

  /** Sunshine summed up to the end of each interval of a day, in hours of full sun. */
  function shapeOf(site: Site, day: LocalDay): readonly number[] {
    const key = `${site.id}/${day.date}`;
    let shape = shapes.get(key);
    if (!shape) {
      let sum = 0;
      const count = (day.end - day.start) / intervalSeconds;
      shape = Array.from({ length: count }, (_, at) => {
        sum += (toSunshine(site, day.start + (at + 0.5) * intervalSeconds) * intervalSeconds) / 3600;
        return sum;
      });
      if (shapes.size > 400) shapes.clear();
      shapes.set(key, shape);
    }
    return shape;
  }

  function wholeDay(site: Site, date: string): number {
    const noon = Date.parse(`${date}T12:00:00Z`) / 1000 - (site.longitude / 360) * 86_400;
    // Twelve looks at the day from noon outwards stand for its 288 intervals: the lifetime sums thousands of days.
    let hours = 0;
    for (let at = -11; at <= 11; at += 2) hours += toSunshine(site, noon + at * 3600) * 2;
    return Math.round(site.sizeW * hours * performance * weather(site, date));
  }

  function energyOnDay(site: Site, day: LocalDay, until: number): number {
    if (site.operationalAt === null || day.end <= site.operationalAt) return 0;
    const shape = shapeOf(site, day);
    const ended = Math.min(shape.length, Math.floor((until - day.start) / intervalSeconds));
    const total = shape.at(-1) ?? 0;
    if (ended <= 0 || total === 0) return 0;
    const first = toLocalDay(site.operationalAt, site.timeZone).date;
    if (day.date <= first) return 0;
    return Math.round((wholeDay(site, day.date) * (shape[ended - 1] ?? 0)) / total);
  }

  return {
    energyOnDay,
    energyBefore(site, date) {
      if (site.operationalAt === null) return 0;
      // The first full day of operation is the first that counts.
      const first = toLaterDate(toLocalDay(site.operationalAt, site.timeZone).date, 1);
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
