import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { style } from './style.ts';

/** Markup whose inserted values are escaped by the template that made it. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

const styleHash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))));

/**
 * A page of the authorization server: no script, no outside asset, no frame around it, nothing kept by a cache.
 *
 * @param headers added to the answer, for example a cookie
 */
export async function toPage(title: string, content: Markup, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Heliostat</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
${content}
</main>
<footer>Heliostat, a mock of the Enphase API on this machine. This is not Enphase: never type a real password here.</footer>
</body>
</html>
`;
  return new Response(String(page), {
    headers: {
      'Content-Type': 'text/html;charset=UTF-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; frame-ancestors 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}
