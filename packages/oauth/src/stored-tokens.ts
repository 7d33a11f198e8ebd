import { OAuthError } from './oauth-error.ts';
import { toPublicCause } from './public-text.ts';
import { isTokenSet, type TokenSet } from './token-set.ts';
import type { TokenStore } from './token-store.ts';

/** A store that may fail, made fit for tokens of which there is no second copy. */
export interface StoredTokens {
  /** The tokens to use now. First stores those that an earlier save could not. */
  load(): Promise<TokenSet | undefined>;
  /** Stores tokens that replace `spent`. Where that fails, they stay in memory until a later `load` has stored them. */
  save(tokens: TokenSet, spent: TokenSet): Promise<void>;
  /** Whether there are tokens that only memory holds. */
  hasUnsaved(): boolean;
  /** Runs `work` under the lock of the store, where it has one. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
}

export function createStoredTokens(store: TokenStore): StoredTokens {
  let unsaved: { readonly tokens: TokenSet; readonly spent: TokenSet } | undefined;

  async function loadStored(): Promise<TokenSet | undefined> {
    let stored: unknown;
    try {
      stored = await store.load();
    } catch (thrown) {
      throw toStoreError('load', thrown, []);
    }
    if (stored === undefined || stored === null) return undefined;
    if (isTokenSet(stored)) return stored;
    throw new OAuthError(
      'store_failed',
      'The token store loaded something that is no token set: accessToken, refreshToken, expiresAt.',
    );
  }

  async function saveUnsaved(): Promise<void> {
    if (unsaved === undefined) return;
    const { tokens, spent } = unsaved;
    try {
      await store.save(tokens);
    } catch (thrown) {
      throw toStoreError('save', thrown, [tokens, spent]);
    }
    unsaved = undefined;
  }

  return {
    hasUnsaved: () => unsaved !== undefined,
    async exclusively(work) {
      try {
        return await (store.lock === undefined ? work() : store.lock(work));
      } catch (thrown) {
        throw thrown instanceof OAuthError ? thrown : toStoreError('lock', thrown, []);
      }
    },
    async save(tokens, spent) {
      unsaved = { tokens, spent };
      await saveUnsaved();
    },
    async load() {
      if (unsaved === undefined) return loadStored();
      const { tokens, spent } = unsaved;
      // A save that failed may have left the store empty or unreadable: then memory knows better.
      const stored = await loadStored().catch(() => undefined);
      if (stored === undefined || stored.refreshToken === spent.refreshToken) {
        await saveUnsaved();
        return tokens;
      }
      // Somebody authorized anew in the meantime.
      unsaved = undefined;
      return stored;
    },
  };
}

function toStoreError(action: 'load' | 'save' | 'lock', thrown: unknown, involved: readonly TokenSet[]): OAuthError {
  const secrets = involved.flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken]);
  const advice = action === 'save' ? ' The new tokens are in memory only; call again to retry before this process ends.' : '';
  return new OAuthError('store_failed', `The token store failed to ${action}.${advice}`, {
    cause: toPublicCause(thrown, secrets),
  });
}
