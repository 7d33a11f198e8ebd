import { toDraw } from '../random.ts';
import type { Calendar } from './calendar.ts';
import { stepSeconds } from './day-flows.ts';
import type { Plant } from './plant.ts';

const purposes = { comes: 61, hour: 62, need: 63, manual: 64 } as const;
/** How much a vehicle takes that comes by itself or on command, in Wh, and for how long it stays at most. */
const least = 4000;
const most = 22_000;
const longestSeconds = 9 * 3600;
/** From the acceptance of a command to the first current. */
export const chargingDelaySeconds = 20;

/** A vehicle that charges, in epoch seconds and W. It takes whole Wh: power times time, rounded down. */
export interface Session {
  /** Position of the charger. */
  readonly charger: number;
  readonly start: number;
  readonly end: number;
  readonly powerW: number;
  /** Whether somebody asked for it, rather than the vehicle's own habit. */
  readonly isManual: boolean;
}

/**
 * The sessions that begin on a day, in the order of their starts for each charger. A command to stop ends one, a command to start begins one where none runs.
 * A change of what is to come never changes a session up to now.
 */
export function listSessions(seed: number, plant: Plant, calendar: Calendar, day: number): readonly Session[] {
  return plant.chargers.flatMap((_charger, at) => listOfCharger(seed, plant, calendar, day, at));
}

function listOfCharger(seed: number, plant: Plant, calendar: Calendar, day: number, charger: number): readonly Session[] {
  const [start, end] = [calendar.startOf(day), calendar.startOf(day + 1)];
  const commands = (plant.site.choices ?? []).filter(
    (each) => each.kind === 'charging' && each.serial === plant.chargers[charger]?.serial,
  );
  const own = [-1, 0].flatMap((ago) => toHabit(seed, plant, calendar, day + ago, charger) ?? []);
  const sessions: Session[] = [];
  for (const session of own) {
    const stop = commands.find(
      (each) => each.kind === 'charging' && !each.isOn && each.at >= session.start && each.at < session.end,
    );
    sessions.push(stop ? { ...session, end: stop.at } : session);
  }
  for (const command of commands) {
    if (command.kind !== 'charging' || !command.isOn || command.at >= end || command.at < start - longestSeconds) continue;
    const from = command.at + chargingDelaySeconds;
    if (sessions.some((each) => each.start <= from && from < each.end)) continue;
    const powerW = toPower(plant, charger, command.levelPercent);
    const until = from + toSeconds(toNeed(seed, plant, purposes.manual, charger, command.at), powerW);
    const stop = commands.find((each) => each.kind === 'charging' && !each.isOn && each.at >= command.at && each.at < until);
    const next = sessions.find((each) => each.start > from && each.start < until);
    const last = Math.min(until, stop?.at ?? until, next?.start ?? until);
    if (last > from) sessions.push({ charger, start: from, end: last, powerW, isManual: true });
  }
  return sessions.filter((each) => each.start >= start && each.start < end).sort((one, other) => one.start - other.start);
}

/** The vehicle that comes home on a day by itself. */
function toHabit(seed: number, plant: Plant, calendar: Calendar, day: number, charger: number): Session | undefined {
  const { habit } = plant.chargers[charger] ?? { habit: 'never' };
  const which = day * 4 + charger;
  const draw = (purpose: keyof typeof purposes) => toDraw(seed, purposes[purpose], plant.site.id, which);
  if (habit === 'never' || (habit === 'some-evenings' && draw('comes') > 0.4)) return undefined;
  const start = calendar.startOf(day) + Math.floor((17.5 + 4 * draw('hour')) * 3600);
  if (plant.site.operationalAt === null || start < plant.site.operationalAt) return undefined;
  const powerW = toPower(plant, charger, 100);
  return {
    charger,
    start,
    end: start + toSeconds(toNeed(seed, plant, purposes.need, charger, day), powerW),
    powerW,
    isManual: false,
  };
}

function toNeed(seed: number, plant: Plant, purpose: number, charger: number, when: number): number {
  return least + (most - least) * toDraw(seed, purpose, plant.site.id + charger, when);
}

function toPower(plant: Plant, charger: number, levelPercent: number): number {
  const { maxW, minW } = plant.chargers[charger] ?? { maxW: 0, minW: 0 };
  return Math.max(minW, Math.floor((maxW * levelPercent) / 100));
}

function toSeconds(energyWh: number, powerW: number): number {
  return Math.min(longestSeconds, Math.floor((energyWh * 3600) / Math.max(1, powerW)));
}

/** What a session takes in from its start to an instant, in whole Wh. */
export function toSessionEnergy({ start, end, powerW }: Session, until: number): number {
  return Math.floor((Math.max(0, Math.min(end, until) - start) * powerW) / 3600);
}

/** Adds what a session takes to the intervals of a day that begins at `start`. */
export function addSession(energy: Int32Array, session: Session, start: number): void {
  const first = Math.max(0, Math.floor((session.start - start) / stepSeconds));
  const last = Math.min(energy.length, Math.ceil((session.end - start) / stepSeconds));
  for (let step = first; step < last; step++) {
    const from = start + step * stepSeconds;
    energy[step] = (energy[step] ?? 0) + toSessionEnergy(session, from + stepSeconds) - toSessionEnergy(session, from);
  }
}
