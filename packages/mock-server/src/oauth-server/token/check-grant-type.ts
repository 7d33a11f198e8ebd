import { Refusal } from '../../errors/refusal.ts';
import { type GrantType, plans } from '../../records/plans.ts';
import type { TokenRequest } from './token-request.ts';

/** `client_credentials` exists at the server and is open to no application, which is why it is refused in another way. */
const knownToServer = new Set(['authorization_code', 'password', 'refresh_token', 'client_credentials']);

/**
 * @throws Refusal `client_id_differs`, `grant_type_missing`, `grant_type_implicit`, `grant_type_unsupported`,
 * `grant_unauthorized` or `oauth_method_not_allowed`
 * @ledger token-get-refresh
 */
export function checkGrantType({ world, application, read, parameter }: TokenRequest): GrantType {
  const clientId = parameter('client_id');
  if (clientId !== undefined && clientId !== application.clientId) throw new Refusal('client_id_differs');
  const asked = parameter('grant_type');
  if (asked === undefined) throw new Refusal('grant_type_missing');
  if (read.method === 'GET' && !(asked === 'refresh_token' && world.switches.tokenByGet)) {
    throw new Refusal('oauth_method_not_allowed', { text: "Request method 'GET' not supported", headers: { Allow: 'POST' } });
  }
  if (asked === 'implicit') throw new Refusal('grant_type_implicit');
  if (!knownToServer.has(asked)) {
    throw new Refusal('grant_type_unsupported', { text: `Unsupported grant type: ${asked.slice(0, 64)}` });
  }
  const granted = plans[application.plan].grantTypes.find((each) => each === asked);
  if (!granted) throw new Refusal('grant_unauthorized', { text: `Unauthorized grant type: ${asked}` });
  return granted;
}
