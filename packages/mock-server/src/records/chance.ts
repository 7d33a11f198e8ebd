import { toBytes } from '../random.ts';
import type { Store } from '../store/store.ts';

/** The chance of a world: each call with the same purpose gives the next bytes of a sequence that seed and world fix. */
export interface Chance {
  next(purpose: string): Promise<Uint8Array>;
  /** Ends a sequence that nobody asks for again. */
  forget(purpose: string): Promise<void>;
}

/** @param worldId keeps the credentials of worlds with one seed apart */
export function createChance(seed: number, worldId: string, store: Store): Chance {
  return {
    async next(purpose) {
      return toBytes(seed, `${worldId}/${purpose}`, await store.increment('chance', purpose));
    },
    forget: (purpose) => store.delete('chance', purpose),
  };
}
