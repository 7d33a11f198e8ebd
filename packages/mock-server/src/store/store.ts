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
  /** Adds to a counter, from 0, and answers the sum. The counter lasts until `expiresAt` in epoch milliseconds if given. */
  increment(collection: string, key: string, by?: number, options?: { readonly expiresAt?: number }): Promise<number>;
}
