import type { DayFlows } from './day-flows.ts';

/** What a day, a part of it or many days add up to, in whole Wh. */
export interface EnergyTotals {
  micros: number;
  /** By array; all together are `micros`. */
  arrays: number[];
  produced: number;
  consumed: number;
  heatPump: number;
  charged: number;
  discharged: number;
  imported: number;
  exported: number;
  /** By charger, in the order of the site. */
  charging: number[];
}

export const flowNames = ['micros', 'produced', 'consumed', 'heatPump', 'charged', 'discharged', 'imported', 'exported'] as const;

/** @param arrays how many there are, as of chargers */
export function createTotals(arrays: number, chargers: number): EnergyTotals {
  const lists = { arrays: new Array<number>(arrays).fill(0), charging: new Array<number>(chargers).fill(0) };
  return { micros: 0, produced: 0, consumed: 0, heatPump: 0, charged: 0, discharged: 0, imported: 0, exported: 0, ...lists };
}

/** Adds up the intervals of a day from one position to another, without the latter. */
export function toTotals(flows: DayFlows, from = 0, until = flows.length): EnergyTotals {
  const totals = createTotals(flows.arrays.length, flows.charging.length);
  for (const name of flowNames) totals[name] = toSum(flows[name], from, until);
  totals.arrays = flows.arrays.map((each) => toSum(each, from, until));
  totals.charging = flows.charging.map((each) => toSum(each, from, until));
  return totals;
}

export function toAddedTotals(one: EnergyTotals, other: EnergyTotals): EnergyTotals {
  const totals = createTotals(one.arrays.length, one.charging.length);
  for (const name of flowNames) totals[name] = one[name] + other[name];
  totals.arrays = one.arrays.map((each, at) => each + (other.arrays[at] ?? 0));
  totals.charging = one.charging.map((each, at) => each + (other.charging[at] ?? 0));
  return totals;
}

function toSum(energy: Int32Array, from: number, until: number): number {
  let sum = 0;
  for (let step = from; step < until; step++) sum += energy[step] ?? 0;
  return sum;
}
