import type { DayPotential } from './day-potential.ts';
import type { EnergyTotals } from './day-totals.ts';
import { addFreeDay } from './free-day.ts';
import { dealStep, runDay } from './run-day.ts';

/**
 * Adds a day to totals, without keeping its intervals.
 *
 * @param stored what the battery holds at the start, in Wh
 * @returns what the battery holds at the end
 */
export function addDay(totals: EnergyTotals, potential: DayPotential, stored: number): number {
  if (potential.isFree) return addFreeDay(totals, potential, stored);
  const { isOffGrid, heatPump, charging } = potential;
  const addToArray = (at: number, energy: number) => {
    totals.arrays[at] = (totals.arrays[at] ?? 0) + energy;
  };
  return runDay(potential, stored, (step, micros, state) => {
    totals.micros += micros;
    if (micros !== 0) dealStep(potential.arrays, potential.micros[step] ?? 0, step, micros, addToArray);
    totals.produced += state.produced;
    totals.consumed += state.consumed;
    totals.charged += state.charged;
    totals.discharged += state.discharged;
    totals.imported += state.imported;
    totals.exported += state.exported;
    if (isOffGrid[step] === 1) return;
    totals.heatPump += heatPump[step] ?? 0;
    for (let at = 0; at < charging.length; at++) totals.charging[at] = (totals.charging[at] ?? 0) + (charging[at]?.[step] ?? 0);
  });
}
