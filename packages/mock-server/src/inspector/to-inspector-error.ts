import { html } from 'hono/html';
import type { Refusal } from '../errors/refusal.ts';
import { toPage } from '../pages/page.ts';
import { home } from './addresses.ts';

/** The page for what the inspector cannot answer. It says the same whether or not somebody is logged in. */
export function toInspectorError(refusal: Refusal): Promise<Response> {
  const content = html`
<h1>${refusal.status} ${refusal.title}</h1>
<p>${refusal.text}</p>
<p><a href="${home}">To the beginning of the inspector</a></p>
`;
  return toPage(refusal.title, content, { status: refusal.status, headers: refusal.headers });
}
