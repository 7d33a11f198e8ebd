import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Store } from '../store/store.ts';

/** A token that was issued, and not replaced yet if it is a refresh token. */
export interface IssuedToken {
  /** Its `jti` claim. */
  readonly id: string;
  readonly grantId: string;
  /** Of the whole JWT: an id alone could be that of a token of another world. */
  readonly digest: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** The tokens of a world. A token counts only to the letter: its digest is compared as well as its id. */
export interface Tokens {
  putRefresh(token: IssuedToken): Promise<void>;
  getRefresh(id: string, jwt: string): Promise<IssuedToken | undefined>;
  /** Uses a refresh token up: of any number of callers, one gets it. */
  takeRefresh(id: string, jwt: string): Promise<IssuedToken | undefined>;
  putAccess(token: IssuedToken): Promise<void>;
  getAccess(id: string, jwt: string): Promise<IssuedToken | undefined>;
}

export function createTokens(store: Store): Tokens {
  const getRefresh = async (id: string, jwt: string) => toMatch(await store.get<IssuedToken>('refresh-tokens', id), jwt);
  return {
    putRefresh: (token) => store.put('refresh-tokens', token.id, token, { expiresAt: token.expiresAt }),
    getRefresh,
    async takeRefresh(id, jwt) {
      return (await getRefresh(id, jwt)) && store.take<IssuedToken>('refresh-tokens', id);
    },
    putAccess: (token) => store.put('access-tokens', token.id, token, { expiresAt: token.expiresAt }),
    getAccess: async (id, jwt) => toMatch(await store.get<IssuedToken>('access-tokens', id), jwt),
  };
}

/** The digest of a JWT, which is kept in its place. */
export function toDigest(jwt: string): string {
  return bytesToHex(sha256(utf8ToBytes(jwt)));
}

function toMatch(token: IssuedToken | undefined, jwt: string): IssuedToken | undefined {
  return token?.digest === toDigest(jwt) ? token : undefined;
}
