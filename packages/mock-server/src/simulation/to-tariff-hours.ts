import type { Plant } from './plant.ts';
import type { DayLight } from './to-array-energy.ts';

/** When energy is dear and when it is cheap: 1 for each such interval of a day. */
export interface TariffHours {
  readonly isPeak: Uint8Array;
  readonly isCheap: Uint8Array;
}

export function toTariffHours(_seed: number, _plant: Plant, _day: number, { length }: DayLight): TariffHours {
  const isPeak = new Uint8Array(length).fill(1, 16 * 4, 21 * 4);
  const isCheap = new Uint8Array(length).fill(1, 0, 6 * 4);
  return { isPeak, isCheap };
}
