import type { Store } from '../store/store.ts';

/** A refresh token that has not been replaced yet. The JWT itself is not kept: its claims carry the ids. */
export interface RefreshToken {
  /** The `jti` claim of the refresh token. */
  readonly id: string;
  readonly grantId: string;
  readonly clientId: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** The tokens of a world: which refresh tokens still buy new ones, and to which grant an access token belongs. */
export interface Tokens {
  put(token: RefreshToken): Promise<void>;
  get(id: string): Promise<RefreshToken | undefined>;
  /** Uses a refresh token up: of any number of callers, one gets it. */
  take(id: string): Promise<RefreshToken | undefined>;
  /** Remembers to which grant an access token belongs. */
  putAccess(id: string, grantId: string): Promise<void>;
  grantOfAccess(id: string): Promise<string | undefined>;
}

export function createTokens(store: Store): Tokens {
  return {
    put: (token) => store.put('refresh-tokens', token.id, token),
    get: (id) => store.get<RefreshToken>('refresh-tokens', id),
    take: (id) => store.take<RefreshToken>('refresh-tokens', id),
    putAccess: (id, grantId) => store.put('access-tokens', id, grantId),
    grantOfAccess: (id) => store.get<string>('access-tokens', id),
  };
}
