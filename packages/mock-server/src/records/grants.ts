import type { Store } from '../store/store.ts';
import type { Reach } from './reach.ts';

/** That a person lets an application read systems. Codes and tokens come from a grant and end with it. */
export interface Grant extends Reach {
  readonly id: string;
  readonly clientId: string;
  readonly email: string;
  /** That it covers whatever the person may see at the time, as with a password; `systemIds` tells what that was at first. */
  readonly lendsAll?: true;
  /** When the person agreed, in epoch milliseconds. */
  readonly grantedAt: number;
  /** When its latest refresh token ends, in epoch seconds; undefined before there were tokens. */
  readonly refreshExpiry?: number;
}

/** The grants of a world. */
export interface Grants {
  /**
   * Puts a grant. One that had tokens lasts until the later end: a clock that went back ends none of them before its time.
   *
   * @param expiresAt epoch milliseconds: the end of the last code or token that came from it
   */
  put(grant: Grant, expiresAt: number): Promise<void>;
  /** Answers a revoked grant, too. */
  get(id: string): Promise<Grant | undefined>;
  /** Answers a grant unless it was revoked. */
  getStanding(id: string): Promise<Grant | undefined>;
  /** Ends a grant: its tokens are refused from now on, however it is put again. */
  revoke(id: string): Promise<void>;
  /** Ends every grant that stands of one person, of one application, or of one person for one application. */
  revokeAll(of: { readonly email?: string; readonly clientId?: string }): Promise<void>;
  isRevoked(id: string): Promise<boolean>;
  list(): Promise<readonly Grant[]>;
  /** Those that were not revoked, of one person or one application where it is given. */
  listStanding(of?: { readonly email?: string; readonly clientId?: string }): Promise<readonly Grant[]>;
}

/** A grant with its end, in epoch milliseconds; one that an earlier version kept is without. */
type KeptGrant = Grant & { readonly expiresAt?: number };

export function createGrants(store: Store): Grants {
  const get = (id: string) => store.get<KeptGrant>('grants', id);
  const list = () => store.list<Grant>('grants');
  const isRevoked = async (id: string) => (await store.get('revoked-grants', id)) === true;
  /** That a grant was revoked is kept for as long as the grant. */
  const revoke = async (id: string): Promise<void> => {
    const end = (await get(id))?.expiresAt;
    await store.put('revoked-grants', id, true, end === undefined ? {} : { expiresAt: end });
    // A request that runs may have put it again in between.
    if (!Object.is((await get(id))?.expiresAt, end)) await revoke(id);
  };
  const listStanding: Grants['listStanding'] = async ({ email, clientId } = {}) => {
    const standing: Grant[] = [];
    for (const grant of await list()) {
      if (email !== undefined && grant.email !== email) continue;
      if (clientId !== undefined && grant.clientId !== clientId) continue;
      if (!(await isRevoked(grant.id))) standing.push(grant);
    }
    return standing;
  };
  return {
    get,
    isRevoked,
    getStanding: async (id) => ((await isRevoked(id)) ? undefined : get(id)),
    async put(grant, given) {
      const before = await get(grant.id);
      // The code that it began with is used up.
      const expiresAt = before?.refreshExpiry === undefined ? given : Math.max(given, before.expiresAt ?? given);
      await store.put<KeptGrant>('grants', grant.id, { ...grant, expiresAt }, { expiresAt });
      if (await isRevoked(grant.id)) await revoke(grant.id);
    },
    revoke,
    async revokeAll(of) {
      for (const { id } of await listStanding(of)) await revoke(id);
    },
    list,
    listStanding,
  };
}
