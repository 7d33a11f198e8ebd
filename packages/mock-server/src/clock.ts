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

/** The end of what a date can have in JavaScript, on both sides of the epoch. */
const lastInstant = 8.64e15;

function toInstant(value: number): number {
  if (Number.isFinite(value) && Math.abs(value) <= lastInstant) return value;
  throw new TypeError(
    `An instant is a number of epoch milliseconds, not ${value}. Date.parse('2026-06-21T12:00:00Z') gives one.`,
  );
}

/** Where a clock of a world stands: `instant` when its source showed `anchor`, both in epoch milliseconds. */
export interface ClockState {
  readonly instant: number;
  readonly anchor: number;
  /** Seconds of the world in a second of the source: 0 stands still, 1 is real time, 3600 an hour a second. */
  readonly rate: number;
}

/** The clock of a world: the source, moved and stretched. */
export interface WorldClock extends ManualClock {
  state(): ClockState;
  restore(state: ClockState): void;
  /** Runs on from the present instant at another speed. @throws TypeError for what is no rate from 0 to 1,000,000 */
  setRate(rate: number): void;
}

const fastest = 1_000_000;

/**
 * A clock on top of another one. Without a state it shows what the source shows.
 *
 * @param source the time of the machine, or a clock that a test moves
 */
export function createWorldClock(source: Clock, initial: Partial<ClockState> = {}): WorldClock {
  const start = source.now();
  let state: ClockState = {
    instant: toInstant(initial.instant ?? start),
    anchor: initial.anchor ?? start,
    rate: checkRate(initial.rate ?? 1),
  };
  // In whole milliseconds, or a fast clock would show fractions that a slow one never does.
  const now = () => toReachable(Math.round(state.instant + (source.now() - state.anchor) * state.rate));
  const move = (instant: number, rate: number) => {
    state = { instant: toInstant(instant), anchor: source.now(), rate };
  };
  return {
    now,
    state: () => state,
    restore(next) {
      state = { instant: toInstant(next.instant), anchor: next.anchor, rate: checkRate(next.rate) };
    },
    advance: (milliseconds) => move(now() + milliseconds, state.rate),
    set: (instant) => move(instant, state.rate),
    setRate: (rate) => move(now(), checkRate(rate)),
  };
}

/** A clock that runs past the last instant that a date can have stops there. */
function toReachable(instant: number): number {
  return Math.max(-lastInstant, Math.min(lastInstant, instant));
}

function checkRate(rate: number): number {
  if (rate >= 0 && rate <= fastest) return rate;
  throw new TypeError(`A rate is a number from 0 to ${fastest}, not ${rate}.`);
}

/** The clock's instant in whole epoch seconds, the unit of the API. */
export function toEpochSeconds(clock: Clock): number {
  return Math.floor(clock.now() / 1000);
}

/** Waits for so many milliseconds of the machine, or until the signal fires. Never rejects. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** The wait of the machine: no clock of a world shortens it. */
export const waitInRealTime: Wait = (milliseconds, signal) =>
  new Promise((done) => {
    if (signal.aborted) return done();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
