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
  let [counted, metered] = [0, 0];
  let [consumed, charged, discharged, imported, exported] = [0, 0, 0, 0, 0];
  for (let at = 0; at < length; at++) {
    counted += micros[at] ?? 0;
    step.produced = Math.round(counted * offset) - metered;
    metered += step.produced;
    step.consumed = toUse(potential, at);
    consumed += step.consumed;
    if (orders.length === 0) stepWithoutBattery(step);
    else stepOnGrid(step, orders[at] ?? idleOrder, limits);
    charged += step.charged;
    discharged += step.discharged;
    imported += step.imported;
    exported += step.exported;
  }
  totals.micros += counted;
  totals.produced += metered;
  totals.consumed += consumed;
  totals.charged += charged;
  totals.discharged += discharged;
  totals.imported += imported;
  totals.exported += exported;
  totals.heatPump += toSum(potential.heatPump);
  for (const [at, energy] of potential.arrays.entries()) totals.arrays[at] = (totals.arrays[at] ?? 0) + toSum(energy);
  for (const [at, energy] of potential.charging.entries()) totals.charging[at] = (totals.charging[at] ?? 0) + toSum(energy);
  return step.stored;
}

function toUse({ house, heatPump, charging }: DayPotential, at: number): number {
  let use = (house[at] ?? 0) + (heatPump[at] ?? 0);
  for (const each of charging) use += each[at] ?? 0;
  return use;
}

/** What `stepOnGrid` comes to with a battery that holds nothing. */
function stepWithoutBattery(step: Step): void {
  const balance = step.produced - step.consumed;
  step.imported = Math.max(0, -balance);
  step.exported = Math.max(0, balance);
}

function toSum(energy: Int32Array): number {
  let sum = 0;
  for (const each of energy) sum += each;
  return sum;
}
