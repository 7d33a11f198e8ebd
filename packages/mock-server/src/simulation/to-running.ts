import { isProducing } from './battery-settings.ts';
import { stepSeconds } from './day-flows.ts';
import { type Period, toFlags } from './outages.ts';
import type { Plant } from './plant.ts';
import type { DayLight } from './to-array-energy.ts';

const none: readonly number[] = [];

/**
 * How many microinverters of an array run: a number where it is the same all day, and else by interval.
 *
 * @param at position of the array
 * @param updates when their software is replaced
 */
export function toRunning(
  { site, arrays, micros }: Plant,
  at: number,
  { start, length }: DayLight,
  updates: readonly Period[],
): number | Uint16Array {
  const { modules = 0 } = arrays[at] ?? {};
  const stops = site.stopped
    ? micros.flatMap(({ array, stoppedAt }) => (array === at && stoppedAt !== null ? [stoppedAt] : none))
    : none;
  const runningAt = (instant: number) => modules - stops.filter((each) => each <= instant).length;
  const end = start + length * stepSeconds;
  const isSame = updates.length === 0 && !site.choices?.some(({ kind }) => kind === 'production');
  if (isSame && stops.every((each) => each <= start || each >= end)) return runningAt(start);
  const isUpdating = toFlags(updates, start, length);
  return Uint16Array.from({ length }, (_, step) => {
    const instant = start + step * stepSeconds;
    return isUpdating[step] === 1 || !isProducing(site, instant) ? 0 : runningAt(instant);
  });
}
