import type { ClockState } from '../clock.ts';
import type { StoreEntry } from '../store/store.ts';
import type { Directory } from './directory.ts';
import type { Spending } from './spendings.ts';
import type { Switches } from './switches.ts';
import type { ScenarioFile } from './timeline.ts';
import type { World } from './world.ts';

/** The world that a request belongs to if nothing in it names one. */
export const defaultWorldId = 'default';

/** How a world begins. */
export interface WorldSettings {
  /** 1 to 64 letters, digits and hyphens. */
  readonly id: string;
  readonly seed: number;
  readonly switches: Switches;
  /** Epoch milliseconds; undefined for the instant of the machine. */
  readonly now: number | undefined;
  /** As in `ClockState`. */
  readonly rate: number;
  /** How many systems it has, those of every world among them; undefined for these alone. */
  readonly fleet?: number | undefined;
  /** What is put into it when it begins, and what happens in it later. */
  readonly scenario?: ScenarioFile | undefined;
}

/** A world at an instant, to come back to. It is without the journal. */
export interface Snapshot {
  readonly id: string;
  readonly clock: ClockState;
  readonly switches: Switches;
  readonly entries: readonly StoreEntry[];
}

/**
 * The worlds of a mock. A world stays the same object through `reset` and `restore`. A request that runs then goes on in what was
 * there before, and what it does leaves no trace: it is answered as if it had come first.
 */
export interface Worlds {
  /** The world of requests that name none. */
  readonly default: World;
  readonly directory: Directory;
  get(id: string): World | undefined;
  /** The world of this id, or else the default one, as it is now: for one request, which sees nothing of a later reset. */
  pin(id: string | undefined): World;
  list(): readonly World[];
  /** An id that no world of this mock has or had, whether it was made up or chosen. */
  createId(): Promise<string>;
  /** Creates a world with its applications and people. @throws WorldRefused for an id that is none or that is taken */
  create(settings: WorldSettings): Promise<World>;
  /** Ends a world with all that it holds, but for what it spent. The default world stays. */
  delete(id: string): Promise<void>;
  /** What the run used: all worlds, whatever was reset, restored or deleted since. */
  readSpending(): Spending;
  /** How a world began. @throws WorldRefused for one that is gone */
  readSettings(world: World): Promise<WorldSettings>;
  /** Keeps clock and switches of a world as they are now, for a store that outlives the process. */
  save(world: World): Promise<void>;
  /** Puts a world back to its beginning: clock, switches, applications, people and credentials are those that it began with. */
  reset(world: World): Promise<void>;
  takeSnapshot(world: World, id: string): Promise<Snapshot>;
  readSnapshot(world: World, id: string): Promise<Snapshot | undefined>;
  listSnapshots(world: World): Promise<readonly string[]>;
  /** Answers whether there was one of this id. */
  deleteSnapshot(world: World, id: string): Promise<boolean>;
  /**
   * Puts a world back to a snapshot; the clock runs on from there at the rate that it had. The journal stays, and goes on counting:
   * whoever reads it from a number on misses nothing.
   */
  restore(world: World, snapshot: Snapshot): Promise<void>;
}
