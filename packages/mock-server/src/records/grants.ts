import type { Store } from '../store/store.ts';

/** That a person lets an application read systems. Codes and tokens come from a grant and end with it. */
export interface Grant {
  readonly id: string;
  readonly clientId: string;
  readonly email: string;
  readonly systemIds: readonly number[];
  /** When the person agreed, in epoch milliseconds. */
  readonly grantedAt: number;
  /** When its latest refresh token ends, in epoch seconds; undefined before there were tokens. */
  readonly refreshExpiry?: number;
}

/** The grants of a world. */
export interface Grants {
  /** @param expiresAt epoch milliseconds: the end of the last code or token that came from it */
  put(grant: Grant, expiresAt: number): Promise<void>;
  /** Answers a revoked grant, too. */
  get(id: string): Promise<Grant | undefined>;
  /** Answers a grant unless it was revoked. */
  getStanding(id: string): Promise<Grant | undefined>;
  /** Ends a grant: its tokens are refused from now on, however it is put again. */
  revoke(id: string): Promise<void>;
  isRevoked(id: string): Promise<boolean>;
  list(): Promise<readonly Grant[]>;
  /** Those that were not revoked, of one person or one application where it is given. */
  listStanding(of?: { readonly email?: string; readonly clientId?: string }): Promise<readonly Grant[]>;
}

export function createGrants(store: Store): Grants {
  const get = (id: string) => store.get<Grant>('grants', id);
  const list = () => store.list<Grant>('grants');
  const isRevoked = async (id: string) => (await store.get('revoked-grants', id)) === true;
  return {
    get,
    isRevoked,
    getStanding: async (id) => ((await isRevoked(id)) ? undefined : get(id)),
    put: (grant, expiresAt) => store.put('grants', grant.id, grant, { expiresAt }),
    revoke: (id) => store.put('revoked-grants', id, true),
    list,
    async listStanding({ email, clientId } = {}) {
      const standing: Grant[] = [];
      for (const grant of await list()) {
        if (email !== undefined && grant.email !== email) continue;
        if (clientId !== undefined && grant.clientId !== clientId) continue;
        if (!(await isRevoked(grant.id))) standing.push(grant);
      }
      return standing;
    },
  };
}
