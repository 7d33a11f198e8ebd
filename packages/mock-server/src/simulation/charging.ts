import { stepSeconds } from './day-flows.ts';

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
