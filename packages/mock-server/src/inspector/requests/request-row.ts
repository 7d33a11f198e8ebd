import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import type { JournalEntry } from '../../records/journal.ts';
import { toWorldPath } from '../addresses.ts';
import { toBreakable } from '../to-breakable.ts';
import { toReadableInstant } from '../to-readable-instant.ts';
import { toDecision } from './decision.ts';
import { toStatusBadge } from './status-badge.ts';

/** A request as a row of the table, with the reason of its answer behind the deciding verdict. */
export function toRequestRow(worldId: string, entry: JournalEntry): Markup {
  const { number, at, method, path, query, operationId, application, status } = entry;
  return html`<tr>
<th scope="row" class="number"><a id="request-${number}" href="${toWorldPath(worldId, 'requests', number)}" aria-label="Request ${number}">${number}</a></th>
<td>${toStatusBadge(status)}</td>
<td class="line"><span class="method">${method}</span> ${toBreakable(path)}${query === '' ? '' : html`<wbr><span class="query">?${toBreakable(query)}</span>`}</td>
<td>${toReason(entry)}</td>
<td>${operationId ?? toNone('none')}</td>
<td>${application ?? toNone('unknown')}</td>
<td><time datetime="${new Date(at).toISOString()}">${toReadableInstant(at)}</time></td>
</tr>
`;
}

function toReason(entry: JournalEntry): Markup {
  const decision = toDecision(entry);
  if (!decision) return html`<span class="quiet">every step passed</span>`;
  const { step, verdict, why } = decision;
  if (why === null) return html`<code>${toBreakable(verdict)}</code>`;
  return html`<details id="why-${entry.number}"><summary><code>${toBreakable(verdict)}</code></summary><p>${why} <small>${step}</small></p></details>`;
}

function toNone(text: string): Markup {
  return html`<span class="quiet">${text}</span>`;
}
