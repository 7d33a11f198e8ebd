import { html } from 'hono/html';
import type { Markup } from '../pages/page.ts';

/** A long text that lines may break behind slashes, underscores and ampersands, and nowhere else if they need not. */
export function toBreakable(text: string): Markup {
  const parts = text.split(/(?<=[/_&])/);
  return html`${parts.map((part, at) => (at === 0 ? part : html`<wbr>${part}`))}`;
}
