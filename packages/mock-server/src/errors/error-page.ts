import { html } from 'hono/html';
import type { RefusalCode } from './catalogue.ts';
import type { Refusal } from './refusal.ts';

/** What to do about it, where a newcomer could not guess. */
const advice: { readonly [Code in RefusalCode]?: string } = {
  redirect_uri_missing:
    'The address on the application page of the developer portal leaves it out: append redirect_uri, percent-encoded, and open it again.',
  client_unknown: 'No application has this client id. Those of the mock are printed when it starts.',
  client_has_no_code_grant: 'An application on the Partner plan obtains tokens with the password grant.',
};

/**
 * The page for a refusal that must not be sent to a redirect URI, with the two words that newcomers search for.
 *
 * @ledger authorize-missing-redirect-uri
 */
export function toErrorPage(refusal: Refusal): Response {
  const page = html`<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>OAuth Error</title></head>
  <body>
    <main>
      <h1>OAuth Error</h1>
      <p>error="${refusal.title}", error_description="${refusal.text}"</p>
      ${advice[refusal.code] ? html`<p>${advice[refusal.code]}</p>` : ''}
    </main>
  </body>
</html>
`;
  return new Response(String(page), {
    status: refusal.status,
    headers: {
      'Content-Type': 'text/html;charset=UTF-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      ...refusal.headers,
    },
  });
}
