import type { TokenSet } from './token-set.ts';

/** Where the tokens of one grant live: a row, a file, a secret manager. The source asks it each time, so it is the truth. */
export interface TokenStore {
  /** The tokens that were saved last, undefined where there are none. */
  load(): Promise<TokenSet | undefined>;
  /** Replaces them, at once or not at all: a half-written refresh token is a lost grant. */
  save(tokens: TokenSet): Promise<void>;
  /**
   * Runs `work` while nobody else runs theirs. Optional, for stores that several processes share: with it, one process refreshes
   * and the others find its tokens. A row lock does, or `navigator.locks.request(name, work)`.
   */
  lock?<T>(work: () => Promise<T>): Promise<T>;
}

/** Keeps tokens as long as the process lives. For tests and for a first walk: a restart loses the grant. */
export function createMemoryTokenStore(initial?: TokenSet): TokenStore {
  let tokens = initial;
  return {
    load: async () => tokens,
    save: async (next) => {
      tokens = next;
    },
  };
}
