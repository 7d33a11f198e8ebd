import type { Store } from '../store/store.ts';

/** Tokens that a scenario gave somebody, to be told with the other credentials of the world. */
export interface PrintedTokens {
  readonly client_id: string;
  readonly email: string;
  readonly access_token: string;
  readonly refresh_token: string;
}

export interface PrintedTokensOfWorld {
  add(
    whose: Pick<PrintedTokens, 'client_id' | 'email'>,
    tokens: Pick<PrintedTokens, 'access_token' | 'refresh_token'>,
  ): Promise<void>;
  list(): Promise<readonly PrintedTokens[]>;
}

const collection = 'printed-tokens';

export function createPrintedTokens(store: Store): PrintedTokensOfWorld {
  return {
    async add({ client_id, email }, { access_token, refresh_token }) {
      const id = String(await store.increment('printed-tokens-count', collection));
      await store.put<PrintedTokens>(collection, id, { client_id, email, access_token, refresh_token });
    },
    list: () => store.list(collection),
  };
}
