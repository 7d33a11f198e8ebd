import type { Clock } from '../clock.ts';

/**
 * Where a world keeps its records. Keys are grouped in collections. Every call is asynchronous and atomic by itself, so that a
 * store shared by several processes can stand behind the same interface.
 */
export interface Store {
  get<T>(collection: string, key: string): Promise<T | undefined>;
  /** Writes a value, until `expiresAt` in epoch milliseconds if given. */
  put<T>(collection: string, key: string, value: T, options?: { readonly expiresAt?: number }): Promise<void>;
  delete(collection: string, key: string): Promise<void>;
  /** All values of a collection in the order in which their keys were first put. */
  list<T>(collection: string): Promise<readonly T[]>;
  /** Reads and deletes in one step: of any number of callers, one gets the value. */
  take<T>(collection: string, key: string): Promise<T | undefined>;
  /** Adds a whole number to a counter, from 0, and answers the sum. The counter lasts until `expiresAt` in epoch milliseconds if given. */
  increment(collection: string, key: string, by?: number, options?: { readonly expiresAt?: number }): Promise<number>;
  /** Everything that it holds, in the order of first puts, and with what expired if a clock that goes back could show it again. */
  dump(): Promise<readonly StoreEntry[]>;
  /** Holds these entries from now on, in this order, and nothing else. */
  load(entries: readonly StoreEntry[]): Promise<void>;
}

/** One value of a store. Values are what JSON can say. */
export interface StoreEntry {
  readonly collection: string;
  readonly key: string;
  readonly value: unknown;
  /** Epoch milliseconds; undefined for a value that does not expire. */
  readonly expiresAt: number | undefined;
}

/** Where stores come from: one for each world, and one for what is about worlds. */
export interface Stores {
  /** Opens the store of this name, with what it held before where it outlives the process. Its expiries follow the clock. */
  open(name: string, clock: Clock): Store;
  /**
   * Opens the store of this name with these entries in place of what it held, in one step. Whoever has it open goes on with what it
   * held, and nothing of what they write is kept.
   */
  renew(name: string, clock: Clock, entries: readonly StoreEntry[]): Promise<Store>;
  /** Ends a store and what it holds. Whoever has it open goes on as with `renew`. */
  drop(name: string): Promise<void>;
  /** Ends them all; what outlives the process stays. */
  close(): Promise<void>;
}
