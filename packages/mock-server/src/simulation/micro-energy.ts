import { toDraw } from '../random.ts';
import type { Micro, Plant } from './plant.ts';

const purposes = { strength: 91, odd: 92, late: 93, delay: 94 } as const;
/** How often a microinverter is late with an hour, and by how much at most. */
const lateShare = 0.03;
const longestDelay = 3 * 3600;
const hour = 3600;

/** The microinverters of one array that run, and where the share of each begins and ends, from 0 to 1. */
export interface Sharing {
  readonly running: readonly Micro[];
  /** One more than there are microinverters. */
  readonly bounds: readonly number[];
}

/** Finds how the energy of an array is shared in an interval that ends at an instant. Modules differ by some percent, always by the same. */
export type Sharings = (array: number, end: number) => Sharing;

export function createSharings(seed: number, plant: Plant): Sharings {
  /** By array and by how many run: they stop one after the other. */
  const known = new Map<string, Sharing>();
  const micros = plant.arrays.map((_array, at) => plant.micros.filter(({ array }) => array === at));
  const stops = micros.map((each) => each.flatMap(({ stoppedAt }) => stoppedAt ?? []));
  return (array, end) => {
    const stopped = stops[array]?.filter((at) => at < end).length ?? 0;
    const key = `${array}/${stopped}`;
    const sharing = known.get(key) ?? toSharing(seed, plant, micros[array] ?? [], end);
    known.set(key, sharing);
    return sharing;
  };
}

function toSharing(seed: number, plant: Plant, micros: readonly Micro[], end: number): Sharing {
  const running = micros.filter(({ stoppedAt }) => stoppedAt === null || stoppedAt >= end);
  const bounds = [0];
  for (const { position } of running) {
    bounds.push((bounds.at(-1) ?? 0) + 0.97 + 0.06 * toDraw(seed, purposes.strength, plant.site.id, position));
  }
  const whole = bounds.at(-1) || 1;
  return { running, bounds: bounds.map((each) => each / whole) };
}

/**
 * What one of those that run gave of the energy of its array, in whole Wh. All together give all of it: where it does not come out even, the odd Wh
 * go to other microinverters in each interval.
 *
 * @param place its place in the sharing
 * @param odd what `toOdd` draws for the interval
 */
export function toMicroEnergy({ bounds }: Sharing, place: number, energy: number, odd: number): number {
  // Exact at both ends, so that nothing gets lost to rounding.
  const until = place === bounds.length - 2 ? energy : energy * (bounds[place + 1] ?? 0);
  return Math.floor(until + odd) - Math.floor(energy * (bounds[place] ?? 0) + odd);
}

/** A number from 0 to 1 for a site and the end of an interval. */
export function toOdd(seed: number, { site }: Plant, end: number): number {
  return toDraw(seed, purposes.odd, site.id, end);
}

/**
 * Whether what a microinverter gave in an interval that ends at `end` has come in at `now`, in epoch seconds. Some are late with an
 * hour, by up to three.
 *
 * @ledger telemetry-devices-reporting telemetry-late-data
 */
export function isReported(seed: number, { site }: Plant, { position }: Micro, end: number, now: number): boolean {
  if (now - end > longestDelay + hour) return true;
  const which = Math.floor((end - 1) / hour);
  const place = site.id * 512 + position;
  if (toDraw(seed, purposes.late, place, which) >= lateShare) return true;
  return now >= end + hour / 2 + longestDelay * toDraw(seed, purposes.delay, place, which);
}
