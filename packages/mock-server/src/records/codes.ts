import type { Store } from '../store/store.ts';

/** The default redirect URI of the live service: a page that shows the code. The mock answers it under its own host. */
export const defaultRedirectUri = 'https://api.enphaseenergy.com/oauth/redirect_uri';

/** An authorization code: six letters and digits that buy tokens once. */
export interface Code {
  readonly code: string;
  readonly grantId: string;
  readonly clientId: string;
  /**
   * The redirect URI of the authorization request, to the letter. `default-page` stands for the default page of the service
   * under either of its names, the live one and the mock's own: only the seeded code of the quick start has it, since the
   * port of the mock is not known when it is made.
   */
  readonly redirectUri: string | { readonly is: 'default-page' };
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** The codes of a world, used ones included until they expire. */
export interface Codes {
  put(code: Code): Promise<void>;
  /** Uses a code up: of any number of callers, one gets it, and the others learn that it was used before. */
  use(code: string): Promise<Code | 'unknown' | 'used'>;
}

export function createCodes(store: Store): Codes {
  return {
    put: (code) => store.put('codes', code.code, code, { expiresAt: code.expiresAt }),
    async use(text) {
      const code = await store.get<Code>('codes', text);
      if (!code) return 'unknown';
      const uses = await store.increment('code-uses', text, 1, { expiresAt: code.expiresAt });
      return uses === 1 ? code : 'used';
    },
  };
}
