import type { Clock, Wait } from './clock.ts';
import type { Budget } from './records/budget.ts';
import type { Switches } from './records/switches.ts';
import type { ScenarioFile } from './records/timeline.ts';
import type { Stores } from './store/store.ts';

export interface MockServerOptions {
  /** Fixes ids, codes, tokens, weather and everything else that would be chance. Default 1. */
  readonly seed?: number;
  /** What the clocks of worlds run on. Default: the time of the machine. With a manual clock, the same seed and requests give the same bytes. */
  readonly clock?: Clock;
  /** When the default world begins, in epoch milliseconds. Default: the instant of `clock`. */
  readonly now?: number | undefined;
  /** Seconds of the default world in a second of `clock`. 0 stands still. Default 1. */
  readonly rate?: number;
  /**
   * How many systems every new world has, those of a small world among them: up to 1,000,000, none of which is made before it is asked
   * for. Default: those of a small world.
   */
  readonly fleet?: number | undefined;
  /**
   * How the default world begins and what happens in it: the name of a scenario that is shipped, or a scenario file. What the other options
   * say comes before what stands in it.
   */
  readonly scenario?: string | ScenarioFile;
  /** `simulated` answers from the world, `samples` with the first example of the contract. Default `simulated`. */
  readonly responses?: 'simulated' | 'samples';
  /** Behaviour that is unverified at the live service. Each has a record in the ledger. */
  readonly switches?: Partial<Switches>;
  /** Guards the admin API. Default: made up at start. */
  readonly adminToken?: string;
  /** Told of every failure that is the mock's own. Default: nobody, and the answer is a 500. */
  readonly report?: (failure: unknown, journalNumber: number | undefined, worldId: string) => void;
  /** What `checkBudget` holds the run to. Default: nothing. */
  readonly budget?: Budget;
  /** Milliseconds of the machine that a second of a live stream takes, unless the world runs faster. Default 1000. */
  readonly livePace?: number;
  /** How calls are held back where a fault asks for latency, and live streams between readings. Default: for milliseconds of the machine. */
  readonly wait?: Wait;
  /** Where worlds are kept. Default: in memory. */
  readonly stores?: Stores;
}
