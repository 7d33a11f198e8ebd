import { createMemoryTokenStore, exchangeCode, type TokenSet, type TokenStore } from '@heliostat/oauth';
import { day } from './authorized-source.ts';
import { createTokenEndpoint, redirectUri, type TokenEndpoint } from './token-endpoint.ts';

/** Expired tokens in a store whose next saves fail as often as told. */
export async function expire(
  failures = 0,
): Promise<{ endpoint: TokenEndpoint; first: TokenSet; memory: TokenStore; store: TokenStore }> {
  const endpoint = createTokenEndpoint();
  const first = await exchangeCode(endpoint.client, { code: '2TJk7M', redirectUri });
  const memory = createMemoryTokenStore(first);
  let left = failures;
  const save = async (tokens: TokenSet): Promise<void> => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(`no space left for ${tokens.refreshToken}`), { code: 'ENOSPC', tokens });
    await memory.save(tokens);
  };
  endpoint.advance(day);
  return { endpoint, first, memory, store: { load: memory.load, save } };
}
