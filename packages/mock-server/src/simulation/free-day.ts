import { idleOrder } from './battery-orders.ts';
import type { DayPotential } from './day-potential.ts';
import type { EnergyTotals } from './day-totals.ts';
import { toLimits } from './run-day.ts';
import { type Step, stepOnGrid } from './step-battery.ts';

/**
 * Adds to totals what `runDay` comes to on a day that the grid takes everything. Most days are such, and a lifetime has thousands of them.
 *
 * @param stored what the battery holds at the start, in Wh
 * @returns what it holds at the end
 */
export function addFreeDay(totals: EnergyTotals, potential: DayPotential, stored: number): number {
  const { plant, length, micros, orders } = potential;
  const limits = toLimits(plant.site);
  const offset = plant.productionMeter?.offset ?? 1;
  const step: Step = { produced: 0, consumed: 0, charged: 0, discharged: 0, imported: 0, exported: 0, stored };
  let counted = 0;
  let metered = 0;
  addLoads(totals, potential);
  for (let at = 0; at < length; at++) {
    counted += micros[at] ?? 0;
    step.produced = Math.round(counted * offset) - metered;
    step.consumed = use[at] ?? 0;
    metered += step.produced;
    if (orders.length === 0) stepWithoutBattery(step);
    else stepOnGrid(step, orders[at] ?? idleOrder, limits);
    totals.charged += step.charged;
    totals.discharged += step.discharged;
    totals.imported += step.imported;
    totals.exported += step.exported;
  }
  totals.micros += counted;
  totals.produced += metered;
  for (let at = 0; at < totals.arrays.length; at++) totals.arrays[at] = (totals.arrays[at] ?? 0) + toSum(potential, at);
  return step.stored;
}

/** What all loads together take in each interval. Written over for each day: it is read at once. Longer than any day. */
const use = new Int32Array(128);

function addLoads(totals: EnergyTotals, { house, heatPump, charging, length, plant }: DayPotential): void {
  use.set(house);
  let consumed = 0;
  for (let at = 0; at < length; at++) consumed += house[at] ?? 0;
  const heating = plant.heatPump ? addLoad(heatPump, length) : 0;
  totals.heatPump += heating;
  totals.consumed += consumed + heating;
  for (let at = 0; at < charging.length; at++) {
    const energy = charging[at];
    const taken = energy ? addLoad(energy, length) : 0;
    totals.charging[at] = (totals.charging[at] ?? 0) + taken;
    totals.consumed += taken;
  }
}

/** @returns what the load takes on the whole day */
function addLoad(energy: Int32Array, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) {
    const each = energy[at] ?? 0;
    use[at] = (use[at] ?? 0) + each;
    sum += each;
  }
  return sum;
}

/** What `stepOnGrid` comes to with a battery that holds nothing. */
function stepWithoutBattery(step: Step): void {
  const balance = step.produced - step.consumed;
  step.imported = Math.max(0, -balance);
  step.exported = Math.max(0, balance);
}

/** What an array gave. */
function toSum({ arrays, length }: DayPotential, at: number): number {
  const energy = arrays[at];
  let sum = 0;
  if (energy) for (let step = 0; step < length; step++) sum += energy[step] ?? 0;
  return sum;
}
