import { html } from 'hono/html';
import type { RefusalCode } from '../errors/catalogue.ts';
import type { Refusal } from '../errors/refusal.ts';
import { type Markup, toPage } from './page.ts';

/** What people are told, where the words of the live service are none for them. */
const wordings: { readonly [Code in RefusalCode]?: readonly [heading: string, text: string] } = {
  unknown_path: ['There is nothing here', 'Either no page has this address, or what it shows belongs to somebody else.'],
  world_unknown: ['There is no such world', 'Its id is in the address, behind ?world=. It was mistyped, or the world has ended.'],
  method_not_allowed: ['This address takes no such request', 'Open it from the page that leads here.'],
  form_forged: [
    'This form is out of date',
    'It is not from the session that this browser has now, so nothing was changed. Open the page again and repeat what you did.',
  ],
  too_large: ['That was too much', 'Nothing was changed. Shorten what you typed.'],
  failed: [
    'The mock failed',
    'This is a fault of the mock, not yours. It was told where the mock was started, and is in the journal.',
  ],
};

/** A refusal on a page for people. */
export function toRefusalPage(refusal: Refusal, banner: Markup): Promise<Response> {
  const [heading, text] = wordings[refusal.code] ?? ['This cannot be read', `${refusal.text}.`];
  const content = html`<p class="eyebrow">${refusal.status}</p>
<h1>${heading}</h1>
<p>${text}</p>`;
  return toPage(heading, content, { status: refusal.status, headers: refusal.headers, banner });
}
