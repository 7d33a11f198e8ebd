import type { WorldClock } from '../clock.ts';

/** However fast a world runs, so many milliseconds of the machine lie between two readings. */
const shortestPause = 50;

/**
 * How long to wait for the next second of a stream, in milliseconds of the machine: until the clock of the world shows it, but no
 * longer than `pace`. A clock that stands, or is slower than the machine, does not hold a stream up.
 *
 * @param next the instant of the next second, in epoch milliseconds of the world
 */
export function toPause(clock: WorldClock, next: number, pace: number): number {
  const { rate } = clock.state();
  const milliseconds = rate === 0 ? pace : ((next - clock.now()) / rate / 1000) * pace;
  return Math.max(Math.min(shortestPause, pace), Math.min(pace, milliseconds));
}
