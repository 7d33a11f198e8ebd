import { toDraw } from '../random.ts';
import { type DayFlows, stepSeconds } from './day-flows.ts';
import type { SiteEnergy } from './site-energy.ts';

/** What flows at one second, in whole W: producedW + gridW + storageW + generatorW = consumedW. */
export interface LiveFlows {
  readonly producedW: number;
  readonly consumedW: number;
  /** Positive while the battery discharges. */
  readonly storageW: number;
  /** Positive while energy is bought. */
  readonly gridW: number;
  readonly generatorW: number;
  /** What the battery holds, in percent; 0 without one. */
  readonly chargePercent: number;
  readonly isOffGrid: boolean;
}

const purposes = { produced: 91, consumed: 92 } as const;
/** How far clouds and appliances move a power around its course, as a share of its least value in the interval. */
const reach = { produced: 0.07, consumed: 0.2 } as const;
const wattsPerWh = 3600 / stepSeconds;
/** How many waves go into an interval. Each begins and ends at 0 and adds up to 0, so that the energy of the interval stays what it is. */
const waves = [1, 2, 3, 5, 8, 13, 21, 34] as const;

/**
 * The powers of a site at an instant in epoch seconds. They follow from seed, site and second alone, move smoothly through each
 * interval and from one to the next, and are on average what the telemetry has for the interval.
 */
export function toLiveFlows(seed: number, energy: SiteEnergy, instant: number): LiveFlows {
  const second = Math.floor(instant);
  const window = readWindow(energy, second);
  const { flows, step, share } = window;
  const battery = energy.plant.site.battery;
  const isOffGrid = flows.isOffGrid[step] === 1;
  const moved = (name: keyof typeof purposes, course: Course) => {
    const wave = toWave(seed, purposes[name], energy.plant.site.id, (second - (second % stepSeconds)) / stepSeconds, share);
    return Math.round(toPower(course, share) + reach[name] * toLeast(course) * wave);
  };
  const producedW = moved(
    'produced',
    toCourse(window, ({ produced }, at) => produced[at] ?? 0),
  );
  const consumedW = moved(
    'consumed',
    toCourse(window, ({ consumed }, at) => consumed[at] ?? 0),
  );
  const missingW = consumedW - producedW;
  const chargePercent = battery ? toPercent(energy, window, battery.capacityWh) : 0;
  const rest = { generatorW: 0, chargePercent, isOffGrid };
  if (battery && isAmongThemselves(flows, step)) {
    const storageW = isOffGrid ? missingW : Math.max(-battery.chargeW, Math.min(battery.dischargeW, missingW));
    return { producedW, consumedW, storageW, gridW: missingW - storageW, ...rest };
  }
  if (isOffGrid) return { producedW, consumedW: producedW, storageW: 0, gridW: 0, ...rest };
  const storage = toCourse(window, ({ charged, discharged }, at) => (discharged[at] ?? 0) - (charged[at] ?? 0));
  const storageW = Math.round(toPower(storage, share));
  return { producedW, consumedW, storageW, gridW: missingW - storageW, ...rest };
}

/** Whether nothing came from the grid and nothing went there: the battery follows what sun and house do. */
function isAmongThemselves({ imported, exported }: DayFlows, step: number): boolean {
  return imported[step] === 0 && exported[step] === 0;
}

/** An interval, and how much of it is over. */
interface Window {
  readonly flows: DayFlows;
  readonly step: number;
  readonly share: number;
  /** The one before, and the one after, each in its day. */
  readonly before: readonly [DayFlows, number];
  readonly after: readonly [DayFlows, number];
}

function readWindow(energy: SiteEnergy, second: number): Window {
  const day = energy.calendar.dayOf(second);
  const flows = energy.flowsOf(day);
  const step = Math.floor((second - flows.start) / stepSeconds);
  const previous = step > 0 ? flows : energy.flowsOf(day - 1);
  const next = step + 1 < flows.length ? flows : energy.flowsOf(day + 1);
  return {
    flows,
    step,
    share: ((second - flows.start) % stepSeconds) / stepSeconds,
    before: [previous, step > 0 ? step - 1 : previous.length - 1],
    after: [next, step + 1 < flows.length ? step + 1 : 0],
  };
}

/** How a power goes through an interval, in W: from where to where, and what it is on average. */
interface Course {
  readonly from: number;
  readonly mean: number;
  readonly to: number;
}

/** Neighbours meet halfway, unless the grid went or came between them. What cannot be negative stays above 0 on its way. */
function toCourse({ flows, step, before, after }: Window, read: (flows: DayFlows, step: number) => number): Course {
  const mean = read(flows, step);
  const meet = ([other, at]: readonly [DayFlows, number]): number => {
    if (other.isOffGrid[at] !== flows.isOffGrid[step]) return mean;
    const near = read(other, at);
    const most = 3 * Math.min(Math.abs(near), Math.abs(mean));
    return Math.max(-most, Math.min(most, (near + mean) / 2));
  };
  return { from: meet(before) * wattsPerWh, mean: mean * wattsPerWh, to: meet(after) * wattsPerWh };
}

/** The parabola through both ends that has the mean. */
function toPower({ from, mean, to }: Course, share: number): number {
  return from + (to - from) * share + 6 * (mean - (from + to) / 2) * share * (1 - share);
}

/** About the least value on the way. */
function toLeast(course: Course): number {
  return Math.max(0, Math.min(...[0, 0.25, 0.5, 0.75, 1].map((share) => toPower(course, share))));
}

/** From -1 to 1. */
function toWave(seed: number, purpose: number, site: number, interval: number, share: number): number {
  let sum = 0;
  for (const [at, wave] of waves.entries()) {
    const height = toDraw(seed, purpose, site, interval * waves.length + at) * 2 - 1;
    sum += height * Math.sin(2 * Math.PI * wave * share);
  }
  return sum / waves.length;
}

function toPercent(energy: SiteEnergy, { flows, step, share, before: [previous, at] }: Window, capacityWh: number): number {
  const end = flows.stored[step] ?? 0;
  const start = energy.firstDay !== undefined && previous.day >= energy.firstDay ? (previous.stored[at] ?? 0) : end;
  return Math.round(Math.max(0, Math.min(100, (100 * (start + (end - start) * share)) / capacityWh)));
}
