import { type BatteryOrder, idleOrder } from './battery-orders.ts';
import type { DayFlows } from './day-flows.ts';
import { stepSeconds } from './day-flows.ts';
import type { DayPotential } from './day-potential.ts';
import type { Site } from './site.ts';
import { type BatteryLimits, type Step, stepOffGrid, stepOnGrid } from './step-battery.ts';

const hour = 3600;

/**
 * Runs a site through a day: where energy comes from and goes to in each interval.
 *
 * @param stored what the battery holds at the start, in Wh
 * @param write takes down each interval, with what the microinverters gave; left out where only the end counts
 * @returns what the battery holds at the end
 */
export function runDay(
  potential: DayPotential,
  stored: number,
  write?: (step: number, micros: number, state: Step) => void,
): number {
  const { plant, length, micros, isOffGrid, orders } = potential;
  const limits = toLimits(plant.site);
  const offset = plant.productionMeter?.offset ?? 1;
  const state: Step = { produced: 0, consumed: 0, charged: 0, discharged: 0, imported: 0, exported: 0, stored };
  let counted = 0;
  let metered = 0;
  let possible = 0;
  for (let step = 0; step < length; step++) {
    let given = micros[step] ?? 0;
    // What can be had never depends on what was held back before: that follows from the battery, which has to be found from any level.
    const most = Math.round((possible + given) * offset) - Math.round(possible * offset);
    possible += given;
    state.produced = most;
    if (isOffGrid[step] === 1) runOffGrid(potential, step, state, orders[step] ?? idleOrder, limits);
    else runOnGrid(potential, step, state, orders[step] ?? idleOrder, limits);
    // The meter and the microinverters part by a Wh where something was held back: from then on, the house takes the odd one.
    if (state.produced < most || Math.round((counted + given) * offset) !== metered + state.produced) {
      given = Math.min(given, toLeast(counted, offset, metered + state.produced));
      // What the meter counts moves in steps of a whole Wh: the house takes the odd one.
      const odd = Math.round((counted + given) * offset) - metered - state.produced;
      state.produced += odd;
      state.consumed += odd;
    }
    counted += given;
    metered += state.produced;
    write?.(step, given, state);
  }
  return state.stored;
}

function runOffGrid(potential: DayPotential, step: number, state: Step, order: BatteryOrder, limits: BatteryLimits): void {
  const { plant, house, controlled } = potential;
  // Without a system controller there is nothing for inverters to follow, and the house is dark.
  if (!plant.systemController) state.produced = 0;
  state.consumed = plant.systemController ? (house[step] ?? 0) : 0;
  const loads = controlled.map(({ energy, floor }) => ({ energy: energy[step] ?? 0, floor: floor[step] ?? 0 }));
  stepOffGrid(
    state,
    order,
    limits,
    loads.sort((one, other) => one.floor - other.floor),
  );
}

function runOnGrid(potential: DayPotential, step: number, state: Step, order: BatteryOrder, limits: BatteryLimits): void {
  const { house, heatPump, charging, isNoExport } = potential;
  state.consumed = (house[step] ?? 0) + (heatPump[step] ?? 0);
  for (const each of charging) state.consumed += each[step] ?? 0;
  stepOnGrid(state, order, limits);
  if (isNoExport[step] !== 1) return;
  state.produced -= state.exported;
  state.exported = 0;
}

/** What the battery of a site takes and gives in an interval; nothing where there is none. */
export function toLimits({ battery }: Site): BatteryLimits {
  if (!battery) return { capacity: 0, charge: 0, discharge: 0 };
  return { capacity: battery.capacityWh, charge: toStepEnergy(battery.chargeW), discharge: toStepEnergy(battery.dischargeW) };
}

/** The least that the microinverters have to give for the meter to come to `wanted`. */
function toLeast(counted: number, offset: number, wanted: number): number {
  let given = Math.max(0, Math.floor(wanted / offset) - counted - 1);
  while (Math.round((counted + given) * offset) < wanted) given++;
  return given;
}

function toStepEnergy(watts: number): number {
  return Math.floor((watts * stepSeconds) / hour);
}

/** Runs a day and keeps every interval. */
export function toDayFlows(potential: DayPotential, stored: number): DayFlows {
  const { day, start, length, isOffGrid } = potential;
  const create = () => new Int32Array(length);
  const flows = {
    day,
    start,
    length,
    arrays: potential.arrays.map(create),
    micros: create(),
    produced: create(),
    consumed: create(),
    charging: potential.charging.map((each) => each.map((energy, step) => (isOffGrid[step] === 1 ? 0 : energy))),
    heatPump: potential.heatPump.map((energy, step) => (isOffGrid[step] === 1 ? 0 : energy)),
    charged: create(),
    discharged: create(),
    imported: create(),
    exported: create(),
    stored: create(),
    isOffGrid,
  };
  runDay(potential, stored, (step, micros, state) => {
    deal(potential, flows.arrays, step, micros);
    flows.micros[step] = micros;
    flows.produced[step] = state.produced;
    flows.consumed[step] = state.consumed;
    flows.charged[step] = state.charged;
    flows.discharged[step] = state.discharged;
    flows.imported[step] = state.imported;
    flows.exported[step] = state.exported;
    flows.stored[step] = state.stored;
  });
  return flows;
}

/** Deals what all microinverters gave to their arrays, by what each could have given. */
function deal({ arrays, micros }: DayPotential, dealt: readonly Int32Array[], step: number, given: number): void {
  dealStep(arrays, micros[step] ?? 0, step, given, (at, energy) => {
    const target = dealt[at];
    if (target) target[step] = energy;
  });
}

/**
 * What each array has of what all microinverters gave in an interval, in whole Wh.
 *
 * @param whole what all arrays could have given
 */
export function dealStep(
  arrays: readonly Int32Array[],
  whole: number,
  step: number,
  given: number,
  write: (array: number, energy: number) => void,
): void {
  if (whole === 0) return;
  let before = 0;
  for (let at = 0; at < arrays.length; at++) {
    const after = before + (arrays[at]?.[step] ?? 0);
    write(at, Math.floor((given * after) / whole) - Math.floor((given * before) / whole));
    before = after;
  }
}
