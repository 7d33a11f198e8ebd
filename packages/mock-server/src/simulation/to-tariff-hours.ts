import type { Plant } from './plant.ts';
import type { DayLight } from './to-array-energy.ts';

/** When energy is dear and when it is cheap: 1 for each such interval of a day. */
export interface TariffHours {
  readonly isPeak: Uint8Array;
  readonly isCheap: Uint8Array;
}

const known = new Map<number, TariffHours>();

/** The same object for days that are alike. */
export function toTariffHours(_seed: number, _plant: Plant, _day: number, { length }: DayLight): TariffHours {
  const hours = known.get(length) ?? {
    isPeak: new Uint8Array(length).fill(1, 16 * 4, 21 * 4),
    isCheap: new Uint8Array(length).fill(1, 0, 6 * 4),
  };
  known.set(length, hours);
  return hours;
}
