import { addDay } from './add-day.ts';
import { createBatteryOrders } from './battery-orders.ts';
import { type Calendar, toCalendar } from './calendar.ts';
import type { Session } from './charging.ts';
import { createClearSky } from './clear-sky.ts';
import { createSessions } from './create-sessions.ts';
import { type DayFlows, stepSeconds } from './day-flows.ts';
import { type DayPotential, toDayPotential } from './day-potential.ts';
import { createDaySums, type DaySums } from './day-sums.ts';
import { type EnergyTotals, toAddedTotals, toTotals } from './day-totals.ts';
import { type CreateEnergy, createReusedArrays } from './energy-arrays.ts';
import { createSharings, type Sharings } from './micro-energy.ts';
import type { Noise } from './noise.ts';
import { listOutages, type Period } from './outages.ts';
import type { Plant } from './plant.ts';
import { createRecent, createRecentDays } from './recent.ts';
import { runDay, toDayFlows } from './run-day.ts';
import { toFineEnergy } from './to-fine-energy.ts';
import type { Weather } from './weather.ts';

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
  /** By array, what they had given since the day began before each five minutes, and at the end. */
  coursesOf(day: number): readonly Int32Array[];
  totalsOf(day: number): EnergyTotals;
  /** All days from the first one to the one before `day`. */
  totalsBefore(day: number): EnergyTotals;
  /** A part of the same before each day from one to another, both included. */
  listBefore(from: number, until: number, part: (totals: EnergyTotals) => number): readonly number[];
  /** The sums of what days are known that were over at an instant, in epoch seconds. */
  sumsUntil(instant: number): DaySums;
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

/** A battery that has not forgotten by then is run from the first day on, and its days are kept. */
const mostDaysBack = 32;

/** @param earlier the sums of days that are known already, from the first one on */
export function createSiteEnergy(ground: SeedGround, plant: Plant, earlier?: DaySums): SiteEnergy {
  const { seed, noise } = ground;
  const { site } = plant;
  const calendar = toCalendar(site.timeZone);
  const firstDay = site.operationalAt === null ? undefined : calendar.dayOf(site.operationalAt);
  const skies = plant.arrays.map((array) => createClearSky(site, array));
  const orders = createBatteryOrders(seed, plant);
  const levels = createRecent<number, number>(1200);
  const sums = earlier ?? createDaySums(plant.arrays.length, plant.chargers.length);

  const startOf = createRecentDays(calendar.startOf);
  const weatherOf = createRecentDays((day) => ground.weather(site, day));
  const outsideOf = (day: number) => ({ day, start: startOf(day), end: startOf(day + 1), weather: weatherOf(day) });
  const outagesOf = createRecentDays((day) => listOutages(seed, plant, outsideOf(day)));
  const sessionsOf = createRecentDays(createSessions(seed, plant, { ...calendar, startOf }, outagesOf));

  function createPotential(day: number, create?: CreateEnergy): DayPotential {
    const sessions = [...sessionsOf(day - 1), ...sessionsOf(day)];
    const dayGround = { seed, calendar, skies, noise, outages: outagesOf(day), sessions, orders };
    return toDayPotential(plant, outsideOf(day), dayGround, create);
  }

  const potentialOf = createRecentDays((day) => createPotential(day));
  const passing = createReusedArrays();

  /**
   * What the battery holds when a day begins. It is what it would be after running from the first day on, and is found from a
   * few days before: as soon as an empty and a full battery come to the same level, every battery does.
   */
  function levelBefore(day: number): number {
    if (!site.battery || firstDay === undefined || day <= firstDay) return 0;
    if (day - firstDay <= sums.days) return sums.levelBefore(day - firstDay);
    return levels.get(day, () => findLevel(day, firstDay, site.battery?.capacityWh ?? 0));
  }

  function findLevel(day: number, first: number, capacity: number): number {
    const before = levels.peek(day - 1);
    if (before !== undefined) return runDay(potentialOf(day - 1), before);
    for (let ago = 1; ago <= mostDaysBack && day - ago > first; ago *= 2) {
      const level = findMeeting(day - ago, day, capacity);
      if (level !== undefined) return level;
    }
    addDays(day - first);
    return sums.levelBefore(day - first);
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

  const flowsOf = createRecentDays((day) => toDayFlows(potentialOf(day), levelBefore(day)));

  const fineOf = createRecentDays((day) =>
    plant.arrays.map((array, at) => (skies[at] ? toFineEnergy(flowsOf(day), at, array, skies[at]) : new Int32Array(0))),
  );

  function addDays(days: number): void {
    const totals = sums.totalsBefore(sums.days);
    let level = sums.levelBefore(sums.days);
    while (sums.days < days) {
      passing.reuse();
      level = addDay(totals, createPotential((firstDay ?? 0) + sums.days, passing.create), level);
      sums.add(totals, level);
    }
  }

  /** Where a day stands in the sums, which reach up to it from then on. */
  function toPosition(day: number): number {
    const position = firstDay === undefined ? 0 : day - firstDay;
    if (position > sums.days) addDays(position);
    return position;
  }

  const totalsBefore = (day: number) => sums.totalsBefore(toPosition(day));

  return {
    seed,
    plant,
    calendar,
    firstDay,
    flowsOf,
    sharings: createSharings(seed, plant),
    fineOf,
    coursesOf: createRecentDays((day) => fineOf(day).map(toCourse)),
    totalsOf: (day) => toTotals(flowsOf(day)),
    totalsBefore,
    listBefore: (from, until, part) => sums.listBefore(toPosition(until) + from - until, toPosition(until), part),
    sumsUntil: (instant) => sums.copy(Number.isFinite(instant) ? calendar.dayOf(instant) - (firstDay ?? 0) : sums.days),
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

/** The sum of all that come before each, and of all. */
function toCourse(energy: Int32Array): Int32Array {
  const course = new Int32Array(energy.length + 1);
  for (let at = 0; at < energy.length; at++) course[at + 1] = (course[at] ?? 0) + (energy[at] ?? 0);
  return course;
}
