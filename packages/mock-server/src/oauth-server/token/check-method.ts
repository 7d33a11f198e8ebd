import { Refusal } from '../../errors/refusal.ts';
import type { TokenRequest } from './token-request.ts';

/**
 * A refresh may be a GET, nothing else.
 *
 * @throws Refusal `oauth_method_not_allowed`
 * @ledger token-get-refresh
 */
export function checkMethod({ world, read, parameter }: TokenRequest): void {
  if (read.method !== 'GET') return;
  if (parameter('grant_type') === 'refresh_token' && world.switches.tokenByGet) return;
  throw new Refusal('oauth_method_not_allowed', {
    text: "Request method 'GET' not supported",
    why: world.switches.tokenByGet ? 'Only a refresh may be a GET.' : 'The world has tokenByGet off.',
    headers: { Allow: 'POST' },
  });
}
