import { Refusal } from '../../../errors/refusal.ts';
import type { Asked } from '../authorization-request.ts';

/**
 * The portal shows the address of this page without a redirect URI, so this is the check that newcomers meet first.
 *
 * @throws Refusal `redirect_uri_missing`
 * @ledger authorize-missing-redirect-uri
 */
export function checkRedirectUriPresent({ redirectUri }: Asked): null {
  if (!redirectUri?.trim()) throw new Refusal('redirect_uri_missing');
  return null;
}
