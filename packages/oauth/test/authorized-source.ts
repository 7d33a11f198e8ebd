import {
  createMemoryTokenStore,
  createTokenSource,
  exchangeCode,
  type TokenSet,
  type TokenSource,
  type TokenStore,
} from '@heliostat/oauth';
import { createTokenEndpoint, redirectUri, type TokenEndpoint } from './token-endpoint.ts';

/** How long an access token lives, in seconds. */
export const day = 86_400;

/** A token source after the consent of a home owner. */
export interface Authorized extends TokenEndpoint {
  readonly first: TokenSet;
  readonly store: TokenStore;
  readonly source: TokenSource;
  countRefreshes(): number;
}

export async function authorize(): Promise<Authorized> {
  const endpoint = createTokenEndpoint();
  const first = await exchangeCode(endpoint.client, { code: '2TJk7M', redirectUri });
  const store = createMemoryTokenStore(first);
  const source = createTokenSource({ client: endpoint.client, store });
  const countRefreshes = (): number => endpoint.requests.filter(({ form }) => form.get('grant_type') === 'refresh_token').length;
  return { ...endpoint, first, store, source, countRefreshes };
}
