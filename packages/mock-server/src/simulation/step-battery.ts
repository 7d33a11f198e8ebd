import type { BatteryOrder } from './battery-orders.ts';

/** What charging takes beyond what can be given back: a round trip keeps nine tenths. */
const loss = 0.11;

/** What happens in one interval, in whole Wh. Written over and over, since a lifetime has a million intervals. */
export interface Step {
  produced: number;
  consumed: number;
  charged: number;
  discharged: number;
  imported: number;
  exported: number;
  stored: number;
}

/** A battery in Wh, with what it can take and give in one interval. */
export interface BatteryLimits {
  readonly capacity: number;
  readonly charge: number;
  readonly discharge: number;
}

/**
 * One interval with the grid. `step` comes with what is produced, consumed and stored, and leaves with the rest. What is stored afterwards never falls when
 * what was stored before rises: the state of a battery can be found from any earlier day on.
 */
export function stepOnGrid(step: Step, order: BatteryOrder, limits: BatteryLimits): void {
  const surplus = step.produced - step.consumed;
  const room = limits.capacity - step.stored;
  let gained = surplus > 0 ? Math.min(toGain(Math.min(surplus, limits.charge)), room) : 0;
  let given = 0;
  if (order.fillsTo > step.stored) gained = Math.max(gained, Math.min(toGain(limits.charge), order.fillsTo - step.stored));
  else if (surplus < 0 && order.discharges)
    given = Math.max(0, Math.min(-surplus, limits.discharge, step.stored - order.reserve));
  step.charged = toCost(gained);
  step.discharged = given;
  step.stored += gained - given;
  const balance = surplus + given - step.charged;
  step.imported = Math.max(0, -balance);
  step.exported = Math.max(0, balance);
}

/** A load that is cut when the battery comes down to a level. Both in Wh. */
export interface ShedLoad {
  readonly energy: number;
  readonly floor: number;
}

/**
 * One interval without the grid, where the house is kept on: what the sun and the battery do not cover is switched off.
 *
 * @param loads parts of what is consumed, those with the lowest floors first. Each takes from the battery, and from what could fill it, down to its floor and
 * no further, in the midst of an interval too
 */
export function stepOffGrid(step: Step, order: BatteryOrder, limits: BatteryLimits, loads: readonly ShedLoad[]): void {
  let wanted = loads.reduce((rest, { energy }) => rest - energy, step.consumed);
  let level = toLevel(step, wanted, order, limits);
  for (const { energy, floor } of loads) {
    if (level < floor) break;
    wanted += energy;
    level = Math.min(level, Math.max(floor, toLevel(step, wanted, order, limits)));
  }
  const given = Math.max(0, step.stored - level);
  step.charged = toCost(Math.max(0, level - step.stored));
  step.discharged = given;
  step.stored = level;
  step.consumed = Math.min(wanted, step.produced + given - step.charged);
  step.produced = step.consumed + step.charged - given;
  step.imported = 0;
  step.exported = 0;
}

/** What is stored after an interval without the grid in which so much is wanted. */
function toLevel({ produced, stored }: Step, wanted: number, order: BatteryOrder, limits: BatteryLimits): number {
  const lacking = wanted - produced;
  if (lacking > 0) return stored - Math.max(0, Math.min(lacking, limits.discharge, stored - order.shutdown));
  return stored + Math.min(toGain(Math.min(-lacking, limits.charge)), limits.capacity - stored);
}

/** What can be given back of so much that is taken in. */
function toGain(taken: number): number {
  return Math.floor(taken / (1 + loss));
}

/** What has to be taken in for so much that can be given back; no more than what `toGain` began with. */
function toCost(gained: number): number {
  return gained + Math.floor(gained * loss + 0.5);
}
