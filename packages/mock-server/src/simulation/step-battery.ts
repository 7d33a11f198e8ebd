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

/** One interval without the grid, where the house is kept on: what the sun and the battery do not cover is switched off. */
export function stepOffGrid(step: Step, order: BatteryOrder, limits: BatteryLimits): void {
  const lacking = step.consumed - step.produced;
  const given = lacking > 0 ? Math.max(0, Math.min(lacking, limits.discharge, step.stored - order.shutdown)) : 0;
  const gained = lacking < 0 ? Math.min(toGain(Math.min(-lacking, limits.charge)), limits.capacity - step.stored) : 0;
  step.charged = toCost(gained);
  step.discharged = given;
  step.stored += gained - given;
  step.consumed = Math.min(step.consumed, step.produced + given);
  step.produced = step.consumed + step.charged - given;
  step.imported = 0;
  step.exported = 0;
}

/** What can be given back of so much that is taken in. */
function toGain(taken: number): number {
  return Math.floor(taken / (1 + loss));
}

/** What has to be taken in for so much that can be given back; no more than what `toGain` began with. */
function toCost(gained: number): number {
  return gained + Math.floor(gained * loss + 0.5);
}
