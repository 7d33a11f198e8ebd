/** The folder of a store cannot be used. The message says why, and what to do. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
