import { toDraw } from '../random.ts';
import { toDeviceId } from './device-id.ts';
import type { Micro, Plant } from './plant.ts';

const purposes = { strength: 91, odd: 92, late: 93, delay: 94 } as const;
/** How often a microinverter is late with an hour, and by how much at most. */
const lateShare = 0.03;
const hour = 3600;
const longestDelay = 3 * hour;
/** So long after an interval, every microinverter has reported it. */
export const settledSeconds = longestDelay + hour + 1;
/** How many Wh of a round a microinverter gets that is as strong as most. */
const turnsOfRound = 50;
/** Spreads the turns of a round evenly, whatever their number. */
const golden = 0.618_033_988_75;

/**
 * The microinverters of one array that run, and how they share what the array gives: Wh by Wh, in rounds in which each has its turns at places of its
 * own. So what one gave between any two points of the course of a day can be told without what was between them, and all together gave all of it.
 */
export interface Sharing {
  readonly running: readonly Micro[];
  /** Wh of a round. */
  readonly round: number;
  /** By place in `running`, the places in the round of its own Wh, in their order. */
  readonly turns: readonly Int32Array[];
}

/** Finds how the energy of an array is shared in an interval that ends at an instant. Modules differ by some percent, always by the same. */
export type Sharings = (array: number, end: number) => Sharing;

export function createSharings(seed: number, plant: Plant): Sharings {
  /** By array and by how many have stopped: they stop one after the other. */
  const known = plant.arrays.map(() => new Map<number, Sharing>());
  const micros = plant.arrays.map((_array, at) => plant.micros.filter(({ array }) => array === at));
  const stops = micros.map((each) => each.flatMap(({ stoppedAt }) => stoppedAt ?? []));
  return (array, end) => {
    let stopped = 0;
    for (const at of stops[array] ?? []) if (at < end) stopped++;
    const sharing = known[array]?.get(stopped) ?? toSharing(seed, plant, micros[array] ?? [], end);
    known[array]?.set(stopped, sharing);
    return sharing;
  };
}

function toSharing(seed: number, plant: Plant, micros: readonly Micro[], end: number): Sharing {
  const running = micros.filter(({ stoppedAt }) => stoppedAt === null || stoppedAt >= end);
  const places = running.flatMap(({ position }, place) => {
    const count = Math.round(turnsOfRound * (0.97 + 0.06 * toDraw(seed, purposes.strength, plant.site.id, position)));
    const phase = (position * golden) % 1;
    return Array.from({ length: count }, (_, turn) => ({ place, at: (turn + phase) / count }));
  });
  places.sort((one, other) => one.at - other.at || one.place - other.place);
  const turns: number[][] = running.map(() => []);
  for (const [at, { place }] of places.entries()) turns[place]?.push(at);
  return { running, round: places.length, turns: turns.map((each) => Int32Array.from(each)) };
}

/**
 * What one of those that run gave of the Wh of its array from one point of the course of a day to another, in whole Wh: of those after `from` and up to
 * `until`, counted from the first Wh of the day.
 *
 * @param place its place in the sharing
 * @param odd what `toOdd` draws for the day
 */
export function toMicroEnergy({ round, turns }: Sharing, place: number, odd: number, from: number, until: number): number {
  const own = turns[place];
  if (!own || from === until) return 0;
  return countTurns(own, round, odd + until) - countTurns(own, round, odd + from);
}

/** How many of the first so many Wh are the own ones. */
function countTurns(own: Int32Array, round: number, wh: number): number {
  const left = wh % round;
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle] ?? 0) < left) low = middle + 1;
    else high = middle;
  }
  return ((wh - left) / round) * own.length + low;
}

/** Where in a round a day begins at a site, so that no microinverter is the first each morning. */
export function toOdd(seed: number, { site }: Plant, day: number): number {
  return Math.floor(100_000 * toDraw(seed, purposes.odd, site.id, day));
}

/**
 * Whether what a microinverter gave in an interval that ends at `end` has come in at `now`, in epoch seconds. Some are late with an
 * hour, by up to three.
 *
 * @ledger telemetry-devices-reporting telemetry-late-data
 */
export function isReported(seed: number, plant: Plant, { position }: Micro, end: number, now: number): boolean {
  if (now - end >= settledSeconds) return true;
  const which = Math.floor((end - 1) / hour);
  const place = toDeviceId(plant, 'micro', position);
  if (toDraw(seed, purposes.late, place, which) >= lateShare) return true;
  return now >= end + hour / 2 + longestDelay * toDraw(seed, purposes.delay, place, which);
}
