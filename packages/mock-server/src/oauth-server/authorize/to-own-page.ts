import type { AuthorizationRequest } from './authorization-request.ts';

/** Back to the page that carried the form, so that reloading it posts nothing again. */
export function toOwnPage({ target }: AuthorizationRequest, cookie: Readonly<Record<string, string>>): Response {
  return new Response(null, { status: 302, headers: { Location: target, 'Cache-Control': 'no-store', ...cookie } });
}
