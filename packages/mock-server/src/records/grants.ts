import type { Store } from '../store/store.ts';

/** That a person lets an application read systems. Codes and tokens come from a grant and end with it. */
export interface Grant {
  readonly id: string;
  readonly clientId: string;
  readonly email: string;
  readonly systemIds: readonly number[];
  readonly revoked: boolean;
}

/** The grants of a world. */
export interface Grants {
  put(grant: Grant): Promise<void>;
  get(id: string): Promise<Grant | undefined>;
  /** Ends a grant: its tokens are refused from now on. */
  revoke(id: string): Promise<void>;
  list(): Promise<readonly Grant[]>;
}

export function createGrants(store: Store): Grants {
  const get = (id: string) => store.get<Grant>('grants', id);
  return {
    get,
    put: (grant) => store.put('grants', grant.id, grant),
    async revoke(id) {
      const grant = await get(id);
      if (grant) await store.put('grants', id, { ...grant, revoked: true });
    },
    list: () => store.list<Grant>('grants'),
  };
}
