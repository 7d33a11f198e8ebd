import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Store } from '../store/store.ts';

export type TokenKind = 'access' | 'refresh';

/** A token that was issued, and is kept until it expires. */
export interface IssuedToken {
  /** Its `jti` claim. */
  readonly id: string;
  readonly kind: TokenKind;
  readonly grantId: string;
  /** Of the whole JWT: an id alone could be that of a token of another world. */
  readonly digest: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** `live` unless somebody ended it before its time; `replaced` where a refresh did. */
  readonly state: 'live' | 'expired' | 'revoked' | 'replaced';
}

/** The tokens of a world. A token counts only to the letter: its digest is compared as well as its id. */
export interface Tokens {
  put(token: IssuedToken): Promise<void>;
  get(kind: TokenKind, id: string, jwt: string): Promise<IssuedToken | undefined>;
  /** Uses a refresh token up: of any number of callers, one is answered true. */
  use(token: IssuedToken): Promise<boolean>;
  isUsed(id: string): Promise<boolean>;
  list(): Promise<readonly IssuedToken[]>;
}

const collections = { access: 'access-tokens', refresh: 'refresh-tokens' } as const;

export function createTokens(store: Store): Tokens {
  return {
    put: (token) => store.put(collections[token.kind], token.id, token, { expiresAt: token.expiresAt }),
    async get(kind, id, jwt) {
      const token = await store.get<IssuedToken>(collections[kind], id);
      return token?.digest === toDigest(jwt) ? token : undefined;
    },
    use: async ({ id, expiresAt }) => (await store.increment('refresh-token-uses', id, 1, { expiresAt })) === 1,
    isUsed: async (id) => (await store.get('refresh-token-uses', id)) !== undefined,
    list: async () => [...(await store.list<IssuedToken>('access-tokens')), ...(await store.list<IssuedToken>('refresh-tokens'))],
  };
}

/** The digest of a JWT, which is kept in its place. */
export function toDigest(jwt: string): string {
  return bytesToHex(sha256(utf8ToBytes(jwt)));
}
