import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { style } from './style.ts';

/** Markup whose inserted values are escaped by the template that made it. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageOptions {
  readonly status?: number;
  /** Added to the answer, for example a cookie. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `narrow` for one short form, `medium` for a long one, `wide` for tables. Default `narrow`. */
  readonly width?: 'narrow' | 'medium' | 'wide';
  /** What stands above the page, such as a navigation. */
  readonly banner?: Markup;
  /** Origins that a form of the page may lead to besides its own, by a redirect. */
  readonly formTargets?: readonly string[];
  /** The path of a script of our own; without one the page may run none. */
  readonly script?: string;
  /** Whether that script may ask this origin for pages. Default false. */
  readonly refreshes?: boolean;
  /** Style sheets of the page's own, after the one that all pages have. */
  readonly styles?: readonly string[];
}

/** A page that people of the mock see: no inline script, no outside asset, no frame around it, nothing kept by a cache. */
export async function toPage(title: string, content: Markup, options: PageOptions = {}): Promise<Response> {
  const { status = 200, headers = {}, width = 'narrow', banner = '', formTargets = [], script, refreshes = false } = options;
  const styles = [style, ...(options.styles ?? [])];
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Heliostat</title>
${styles.map((each) => html`<style>${raw(each)}</style>`)}
${script === undefined ? '' : html`<script src="${script}" defer></script>`}
</head>
<body class="${width}">
${banner}
<main id="main">
${content}
</main>
<footer>Heliostat, a mock of the Enphase API on this machine. This is not Enphase: never type a real password here.</footer>
</body>
</html>
`;
  const policy = [
    "default-src 'none'",
    `style-src ${styles.map(toHashSource).join(' ')}`,
    ...(script === undefined ? [] : ["script-src 'self'"]),
    ...(refreshes ? ["connect-src 'self'"] : []),
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return new Response(String(page), {
    status,
    headers: {
      'Content-Type': 'text/html;charset=UTF-8',
      'Content-Security-Policy': policy.join('; '),
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

/** How a content security policy names a text that it lets in. */
function toHashSource(text: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;
}
