import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import type { JournalEntry } from '../../records/journal.ts';

/** What a request asked, as the journal has it: with three asterisks for what may be a secret. */
export function toAsked({ query, headers, body }: JournalEntry): Markup {
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return html`<section aria-labelledby="asked"><h2 id="asked">What was asked</h2>
${query === '' ? '' : toPairs('Query', toParameters(query))}
${Object.keys(headers).length === 0 ? '' : toPairs('Headers', Object.entries(headers))}
${body === null ? '' : isForm ? toPairs('Form', toParameters(body)) : html`<h3>Body</h3><pre tabindex="0" role="region" aria-label="Body">${toIndented(body)}</pre>`}
${query === '' && body === null && Object.keys(headers).length === 0 ? html`<p>Nothing besides the path.</p>` : ''}
<p><small>Three asterisks stand for what may be a secret. Keys, tokens and cookies in headers are not kept at all.</small></p>
</section>`;
}

function toPairs(title: string, pairs: readonly (readonly [string, string])[]): Markup {
  return html`<h3>${title}</h3><dl class="pairs">${pairs.map(([name, value]) => html`<dt>${name}</dt><dd>${value === '' ? html`<span class="quiet">empty</span>` : value}</dd>`)}</dl>`;
}

/** Names and values of what is encoded like a query; the end of a long one may be cut off in the middle of a character. */
function toParameters(encoded: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(encoded)];
}

function toIndented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    // A long body is kept up to a length, and is no JSON then.
    return body;
  }
}
