import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import type { JournalEntry } from '../../records/journal.ts';
import { toWorldPath } from '../addresses.ts';
import { toInspectorPage } from '../to-inspector-page.ts';
import type { WorldVisit } from '../visit.ts';
import { type Filter, isMatching, readFilter, toFilterQuery } from './filter.ts';
import { toFilterForm } from './filter-form.ts';
import { toRequestRow } from './request-row.ts';

const onePage = 50;

/** The journal of a world, newest first. Pages are counted by requests, so that new ones do not push rows from page to page. */
export async function toRequestsPage(visit: WorldVisit): Promise<Response> {
  const { world, read } = visit;
  const filter = readFilter(read.query);
  const all = (await world.journal.list()).toReversed();
  const found = all.filter((entry) => isMatching(entry, filter));
  const before = Number(read.query.get('before')) || Number.POSITIVE_INFINITY;
  const start = found.findIndex(({ number }) => number < before);
  const at = start === -1 ? found.length : start;
  const shown = found.slice(at, at + onePage);
  const content = html`
<h1>Requests</h1>
${toFilterForm(world, filter, all)}
${found.length > 0 ? toTable(world.id, shown) : toNothing(world.id, all.length)}
${toPages(visit, filter, found, at)}
`;
  return toInspectorPage(visit, 'Requests', content, { world, part: 'requests' });
}

function toTable(worldId: string, shown: readonly JournalEntry[]): Markup {
  return html`<div class="scroll" role="region" aria-label="Requests, newest first" tabindex="0">
<table class="requests">
<thead><tr><th scope="col" class="number">No.</th><th scope="col">Status</th><th scope="col">Request</th><th scope="col">Decided by</th><th scope="col">Operation</th><th scope="col">Application</th><th scope="col">World time (UTC)</th></tr></thead>
<tbody>${shown.map((entry) => toRequestRow(worldId, entry))}</tbody>
</table>
</div>`;
}

function toNothing(worldId: string, kept: number): Markup {
  if (kept > 0)
    return html`<p class="nothing">No request is like this. <a href="${toWorldPath(worldId, 'requests')}">Show all ${kept.toLocaleString('en')}</a></p>`;
  return html`<p class="nothing">Nobody has asked this world for anything yet. Send a request with the API key or the client id of one of its <a href="${toWorldPath(worldId)}">applications</a>.</p>`;
}

function toPages({ world }: WorldVisit, filter: Filter, found: readonly JournalEntry[], at: number): Markup {
  if (found.length === 0) return html``;
  const end = Math.min(at + onePage, found.length);
  const toLink = (label: string, before: number | undefined) => {
    const query = toFilterQuery(filter);
    if (before !== undefined) query.set('before', String(before));
    return html`<a href="${toWorldPath(world.id, 'requests')}${query.size > 0 ? `?${query}` : ''}">${label}</a>`;
  };
  const above = at - onePage - 1;
  const last = found[end - 1];
  return html`<nav class="pages" aria-label="Pages">
<span>${at < end ? `${at + 1} to ${end}` : 'None'} of ${found.length.toLocaleString('en')}</span>
${at > 0 ? toLink('Newest', undefined) : ''}
${at > onePage ? toLink('Newer', found[above]?.number) : ''}
${end < found.length ? toLink('Older', last?.number) : ''}
</nav>`;
}
