import type { ClearSky } from './clear-sky.ts';
import { type DayFlows, stepSeconds } from './day-flows.ts';
import type { PlantArray } from './plant.ts';

/** The length of an interval of microinverters in seconds. */
export const fineSeconds = 300;
const parts = stepSeconds / fineSeconds;
const stepsPerUtcDay = 86_400 / stepSeconds;
const stepsPerHour = 3600 / stepSeconds;

/**
 * What an array gave in each five minutes of a day, in whole Wh: its quarter-hours, dealt out along the course of the light. It depends on nothing that
 * comes after the quarter-hour, so that no choice changes what was before it.
 */
export function toFineEnergy(flows: DayFlows, position: number, array: PlantArray, sky: ClearSky): Int32Array {
  const energy = flows.arrays[position] ?? new Int32Array(flows.length);
  const [before, after, share] = sky.rowsOf(Math.floor(flows.start / 86_400));
  const first = flows.start / stepSeconds;
  const lightAt = (step: number) => {
    const at = (((first + step) % stepsPerUtcDay) + stepsPerUtcDay) % stepsPerUtcDay;
    return (before[at] ?? 0) + ((after[at] ?? 0) - (before[at] ?? 0)) * share;
  };
  const most = (array.inverterW * array.modules) / stepsPerHour;
  const fine = new Int32Array(flows.length * parts);
  for (let step = 0; step < flows.length; step++) {
    const whole = energy[step] ?? 0;
    if (whole === 0) continue;
    // Where inverters clip, the three parts are alike.
    const slope = ((lightAt(step + 1) - lightAt(step - 1)) / 6 / Math.max(1, lightAt(step))) * (1 - Math.min(1, whole / most));
    const tilt = Math.max(-1, Math.min(1, slope));
    const one = Math.round((whole * (1 - tilt)) / parts);
    const two = Math.round((whole * (2 - tilt)) / parts);
    fine[step * parts] = one;
    fine[step * parts + 1] = two - one;
    fine[step * parts + 2] = whole - two;
  }
  return fine;
}
