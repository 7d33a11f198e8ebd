import { developer, homeOwner, type Tokens, toHeaders } from '../harness/test-mock.ts';
import type { AdminMock } from './admin-mock.ts';

export const path = { world_id: 'default' };

/** Tokens of the home owner for the quick start application, by the admin API. */
export function mint(mock: AdminMock, systemIds?: number[]): Promise<Tokens> {
  const aim = { client_id: developer.clientId, email: homeOwner.email };
  return mock.admin.createTokens({ path, body: { ...aim, ...(systemIds && { system_ids: systemIds }) } });
}

/** Lists the systems that tokens open. */
export function list(
  mock: AdminMock,
  tokens: Pick<Tokens, 'access_token'>,
  apiKey: string = developer.apiKey,
): Promise<Response> {
  return mock.send('/api/v4/systems', { headers: toHeaders(tokens.access_token, apiKey) });
}
