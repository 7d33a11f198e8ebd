import { html } from 'hono/html';
import type { Refusal } from './refusal.ts';

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
    </main>
  </body>
</html>
`;
  return new Response(String(page), {
    status: refusal.status,
    headers: {
      'Content-Type': 'text/html;charset=UTF-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
      'Cache-Control': 'no-store',
      ...refusal.headers,
    },
  });
}
