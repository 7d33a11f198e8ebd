import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';

const texts: Readonly<Record<number, string>> = {
  0: 'No answer',
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  302: 'Found',
  303: 'See Other',
  400: 'Bad Request',
  401: 'Not Authorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Too Large',
  422: 'Unprocessable',
  429: 'Too Many Requests',
  500: 'Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Unavailable',
  504: 'Gateway Timeout',
};
const kinds = ['gone', 'fine', 'fine', 'moved', 'refused', 'failed'] as const;
const kindTexts = { gone: 'No answer', fine: 'Success', moved: 'Redirect', refused: 'Refused', failed: 'Failed' } as const;

/** A status by colour, number and words. */
export function toStatusBadge(status: number): Markup {
  const kind = kinds[Math.floor(status / 100)] ?? 'failed';
  const words = texts[status] ?? kindTexts[kind];
  return html`<span class="status ${kind}">${status === 0 ? words : html`${status} <span class="words">${words}</span>`}</span>`;
}
