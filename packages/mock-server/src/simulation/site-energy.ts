import { createBatteryOrders } from './battery-orders.ts';
import { type Calendar, toCalendar } from './calendar.ts';
import { listSessions, type Session } from './charging.ts';
import { createClearSky } from './clear-sky.ts';
import { type DayFlows, stepSeconds } from './day-flows.ts';
import { type DayPotential, toDayPotential } from './day-potential.ts';
import { createTotals, type EnergyTotals, toAddedTotals, toTotals, toTotalsAfter } from './day-totals.ts';
import { createSharings, type Sharings } from './micro-energy.ts';
import type { Noise } from './noise.ts';
import { listOutages, type Period } from './outages.ts';
import type { Plant } from './plant.ts';
import { createRecent } from './recent.ts';
import { runDay, toDayFlows } from './run-day.ts';
import { toFineEnergy } from './to-fine-energy.ts';
import { toActualWeather, type Weather } from './weather.ts';

/** The energy of one site. Days are whole numbers as in `calendar.ts`, instants epoch seconds. */
export interface SiteEnergy {
  readonly seed: number;
  readonly plant: Plant;
  readonly calendar: Calendar;
  /** The first day of operation; undefined for a site without. */
  readonly firstDay: number | undefined;
  flowsOf(day: number): DayFlows;
  /** How the energy of an array is shared among its microinverters. */
  readonly sharings: Sharings;
  /** By array, what its microinverters gave in each five minutes of a day, in whole Wh. */
  fineOf(day: number): readonly Int32Array[];
  totalsOf(day: number): EnergyTotals;
  /** All days from the first one to the one before `day`. */
  totalsBefore(day: number): EnergyTotals;
  /** Everything up to an instant; a part of an interval does not count. */
  totalsUntil(instant: number): EnergyTotals;
  weatherOf(day: number): Weather;
  outagesOf(day: number): readonly Period[];
  /** The charging sessions that begin on a day. An outage ends one. */
  sessionsOf(day: number): readonly Session[];
}

/** What all sites of a seed share. */
export interface SeedGround {
  readonly seed: number;
  readonly noise: Noise;
  weather(site: Plant['site'], day: number): Weather;
}

export function createSiteEnergy(ground: SeedGround, plant: Plant): SiteEnergy {
  const { seed, noise } = ground;
  const { site } = plant;
  const calendar = toCalendar(site.timeZone);
  const firstDay = site.operationalAt === null ? undefined : calendar.dayOf(site.operationalAt);
  const skies = plant.arrays.map((array) => createClearSky(site, array));
  const potentials = createRecent<number, DayPotential>(16);
  const flows = createRecent<number, DayFlows>(16);
  const fines = createRecent<number, readonly Int32Array[]>(16);
  const orders = createBatteryOrders(seed, plant);
  const levels = createRecent<number, number>(1200);
  /** Sums of all days before the one at each position, counted from the first day. */
  const none = createTotals(plant.chargers.length);
  const sums: EnergyTotals[] = [none];
  let level = 0;

  const weathers = createRecent<number, Weather>(16);
  const outages = createRecent<number, readonly Period[]>(16);
  const starts = createRecent<number, number>(16);

  const startOf = (day: number) => starts.get(day, () => calendar.startOf(day));
  const weatherOf = (day: number) =>
    weathers.get(day, () => toActualWeather(ground.weather(site, day), site, startOf(day), startOf(day + 1)));
  const outagesOf = (day: number) =>
    outages.get(day, () =>
      listOutages(seed, plant, { day, start: startOf(day), end: startOf(day + 1), weather: weatherOf(day) }),
    );

  function sessionsOf(day: number): readonly Session[] {
    if (plant.chargers.length === 0) return [];
    const dark = [...outagesOf(day), ...outagesOf(day + 1)];
    return listSessions(seed, plant, calendar, day).flatMap((session) => {
      if (dark.some(({ from, until }) => from <= session.start && session.start < until)) return [];
      const ends = dark.map(({ from }) => from).filter((from) => from > session.start && from < session.end);
      return [{ ...session, end: Math.min(session.end, ...ends) }];
    });
  }

  function potentialOf(day: number): DayPotential {
    return potentials.get(day, () => {
      const sessions = [...sessionsOf(day - 1), ...sessionsOf(day)];
      const outside = { day, start: startOf(day), end: startOf(day + 1), weather: weatherOf(day) };
      return toDayPotential(plant, outside, { seed, calendar, skies, noise, outages: outagesOf(day), sessions, orders });
    });
  }

  /**
   * What the battery holds when a day begins. It is what it would be after running from the first day on, and is found from a
   * few days before: as soon as an empty and a full battery come to the same level, every battery does.
   */
  function levelBefore(day: number): number {
    if (!site.battery || firstDay === undefined || day <= firstDay) return 0;
    return levels.get(day, () => findLevel(day, firstDay, site.battery?.capacityWh ?? 0));
  }

  function findLevel(day: number, first: number, capacity: number): number {
    for (let ago = 1; day - ago > first; ago *= 2) {
      const level = findMeeting(day - ago, day, capacity);
      if (level !== undefined) return level;
    }
    let stored = 0;
    for (let at = first; at < day; at++) stored = runDay(potentialOf(at), stored);
    return stored;
  }

  function findMeeting(from: number, day: number, capacity: number): number | undefined {
    let [low, high] = [0, capacity];
    for (let at = from; at < day; at++) {
      const hasMet = low === high;
      low = runDay(potentialOf(at), low);
      high = hasMet ? low : runDay(potentialOf(at), high);
    }
    return low === high ? low : undefined;
  }

  const flowsOf = (day: number) => flows.get(day, () => toDayFlows(potentialOf(day), levelBefore(day)));

  function totalsBefore(day: number): EnergyTotals {
    if (firstDay === undefined || day <= firstDay) return none;
    for (let at = sums.length; at <= day - firstDay; at++) {
      const [totals, left] = toTotalsAfter(sums[at - 1] ?? none, potentialOf(firstDay + at - 1), level);
      level = left;
      sums.push(totals);
    }
    return sums[day - firstDay] ?? none;
  }

  return {
    seed,
    plant,
    calendar,
    firstDay,
    flowsOf,
    sharings: createSharings(seed, plant),
    fineOf: (day) =>
      fines.get(day, () =>
        plant.arrays.map((array, at) => (skies[at] ? toFineEnergy(flowsOf(day), at, array, skies[at]) : new Int32Array(0))),
      ),
    totalsOf: (day) => toTotals(flowsOf(day)),
    totalsBefore,
    totalsUntil(instant) {
      const day = calendar.dayOf(instant);
      const { start, length } = flowsOf(day);
      const steps = Math.min(length, Math.floor((instant - start) / stepSeconds));
      return toAddedTotals(totalsBefore(day), toTotals(flowsOf(day), 0, steps));
    },
    weatherOf,
    outagesOf,
    sessionsOf,
  };
}
