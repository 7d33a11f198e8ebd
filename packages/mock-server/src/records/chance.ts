import { toBytes } from '../random.ts';
import type { Store } from '../store/store.ts';

/** The chance of a world: each call with the same purpose gives the next bytes of a sequence that the seed fixes. */
export interface Chance {
  next(purpose: string): Promise<Uint8Array>;
}

export function createChance(seed: number, store: Store): Chance {
  return {
    async next(purpose) {
      return toBytes(seed, purpose, await store.increment('chance', purpose));
    },
  };
}
