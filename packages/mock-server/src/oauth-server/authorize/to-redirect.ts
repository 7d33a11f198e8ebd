import { defaultRedirectUri } from '../../records/codes.ts';
import type { AuthorizationRequest } from './authorization-request.ts';

/**
 * Sends the browser to the redirect URI with the answer added to whatever query it has. The default page of the live service
 * is answered by the mock itself, so that no code leaves the machine.
 *
 * @ledger authorize-state authorize-default-redirect-own-page
 */
export function toRedirect(
  { redirectUri, state }: Pick<AuthorizationRequest, 'redirectUri' | 'state'>,
  answer: Readonly<Record<string, string>>,
  origin: string,
): Response {
  const target = redirectUri === defaultRedirectUri ? `${origin}/oauth/redirect_uri` : redirectUri;
  const { href } = new URL(target);
  const parameters = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }) });
  const location = `${href}${href.includes('?') ? '&' : '?'}${parameters}`;
  return new Response(null, {
    status: 302,
    headers: { Location: location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
  });
}
