import type { Refusal } from '../../errors/refusal.ts';
import { defaultRedirectUri } from '../../records/codes.ts';
import type { AuthorizationRequest } from './authorization-request.ts';

type Answered = Pick<AuthorizationRequest, 'redirectUri' | 'state'>;

/**
 * Sends the browser to the redirect URI with the answer added to whatever query it has. The default page of the live service
 * is answered by the mock itself, so that no code leaves the machine.
 *
 * @ledger authorize-state authorize-default-redirect-own-page
 */
export function toRedirect({ redirectUri, state }: Answered, answer: Readonly<Record<string, string>>, origin: string): Response {
  const { href } = toOwnPage(new URL(redirectUri), origin);
  const parameters = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }) });
  const location = `${href}${href.includes('?') ? '&' : '?'}${parameters}`;
  return new Response(null, {
    status: 302,
    headers: { Location: location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
  });
}

/** Tells a refusal at the redirect URI. One about the scope names those that there are. @ledger authorize-scope */
export function toRefusedRedirect(request: Answered, refusal: Refusal, origin: string): Response {
  const { title, text, code } = refusal;
  const scope = code === 'scope_invalid' ? { scope: 'read write' } : {};
  return toRedirect(request, { error: title, error_description: text, ...scope }, origin);
}

/** The default page under this host, however its address on the live one was spelled. */
function toOwnPage(target: URL, origin: string): URL {
  const live = new URL(defaultRedirectUri);
  if (target.host !== live.host || target.pathname !== live.pathname) return target;
  return new URL(target.pathname + target.search, origin);
}
