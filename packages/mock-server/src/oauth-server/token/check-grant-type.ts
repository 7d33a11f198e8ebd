import { Refusal } from '../../errors/refusal.ts';
import type { TokenRequest } from './token-request.ts';

/** `client_credentials` exists at the server and is open to no application, which is why it is refused in another way. */
const knownToServer = new Set(['authorization_code', 'password', 'refresh_token', 'client_credentials']);

/**
 * Reads the grant type and answers it, if the server knows it.
 *
 * @throws Refusal `grant_type_missing`, `grant_type_implicit` or `grant_type_unsupported`
 */
export function checkGrantType({ parameter }: TokenRequest): string {
  const asked = parameter('grant_type');
  if (asked === undefined) throw new Refusal('grant_type_missing');
  if (asked === 'implicit') throw new Refusal('grant_type_implicit');
  if (!knownToServer.has(asked)) {
    const text = `Unsupported grant type: ${asked.slice(0, 64)}`;
    throw new Refusal('grant_type_unsupported', { text, why: 'The server has no grant of this type.' });
  }
  return asked;
}
