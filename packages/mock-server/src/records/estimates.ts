import type { Estimate } from '../simulation/to-estimate.ts';
import type { Store } from '../store/store.ts';

/** The estimates that somebody entered in a world, by the id of the site. */
export interface Estimates {
  get(siteId: number): Promise<Estimate | undefined>;
  put(siteId: number, estimate: Estimate): Promise<void>;
  delete(siteId: number): Promise<void>;
}

export function createEstimates(store: Store): Estimates {
  return {
    get: (siteId) => store.get<Estimate>('estimates', String(siteId)),
    put: (siteId, estimate) => store.put('estimates', String(siteId), estimate),
    delete: (siteId) => store.delete('estimates', String(siteId)),
  };
}
