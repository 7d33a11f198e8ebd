import { Refusal } from '../../../errors/refusal.ts';
import { findRedirectUriFlaw } from '../../../records/find-redirect-uri-flaw.ts';
import type { Asked } from '../authorization-request.ts';

/**
 * Takes any absolute URI without a fragment that a browser would visit.
 *
 * @throws Refusal `redirect_uri_invalid`
 * @ledger authorize-redirect-form
 */
export function checkRedirectUriForm({ redirectUri }: Asked): string {
  const text = redirectUri ?? '';
  const why = findRedirectUriFlaw(text);
  if (why !== undefined) throw new Refusal('redirect_uri_invalid', { why });
  return `It is absolute, with the scheme ${new URL(text).protocol}`;
}
