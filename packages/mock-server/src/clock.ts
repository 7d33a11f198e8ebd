/**
 * Where the mock reads the time. Every expiry, JWT, window and date follows one clock, so that a test can hold it or move it.
 * This file and random.ts are the only ones that may ask the system.
 */
export interface Clock {
  /** The current instant in epoch milliseconds. */
  now(): number;
}

/** A clock that somebody else moves. */
export interface ManualClock extends Clock {
  /** Moves the clock by so many milliseconds, backwards if negative. */
  advance(milliseconds: number): void;
  /** Puts the clock at an instant in epoch milliseconds. */
  set(instant: number): void;
}

/** The time of the machine. */
export function createSystemClock(): Clock {
  return { now: () => Date.now() };
}

/**
 * A clock that stands still at `instant`, in epoch milliseconds, until it is moved.
 *
 * @throws TypeError for what is no instant
 */
export function createManualClock(instant: number): ManualClock {
  let current = toInstant(instant);
  return {
    now: () => current,
    advance(milliseconds) {
      current = toInstant(current + milliseconds);
    },
    set(next) {
      current = toInstant(next);
    },
  };
}

function toInstant(value: number): number {
  // The range of a date in JavaScript.
  if (Number.isFinite(value) && Math.abs(value) <= 8.64e15) return value;
  throw new TypeError(
    `An instant is a number of epoch milliseconds, not ${value}. Date.parse('2026-06-21T12:00:00Z') gives one.`,
  );
}

/** The clock's instant in whole epoch seconds, the unit of the API. */
export function toEpochSeconds(clock: Clock): number {
  return Math.floor(clock.now() / 1000);
}
