import { Refusal } from '../../../errors/refusal.ts';
import type { Asked } from '../authorization-request.ts';

/**
 * Holds the redirect URI against the list of the application, if it has one. The comparison is to the letter: a slash, a port, the
 * case or an encoding more or less is another URI.
 *
 * @throws Refusal `redirect_uri_not_registered`
 * @ledger authorize-redirect-any-uri
 */
export function checkRedirectUriListed({ application: { redirectUris }, redirectUri }: Asked): string {
  if (!redirectUris) return 'The application has no list of redirect URIs, so any is taken.';
  if (redirectUri === null || !redirectUris.includes(redirectUri)) {
    const why = `It is none of the ${redirectUris.length} that the application registered, to the letter.`;
    throw new Refusal('redirect_uri_not_registered', { why });
  }
  return 'The application registered it.';
}
