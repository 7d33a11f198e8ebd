import { html } from 'hono/html';
import type { Markup } from '../pages/page.ts';
import type { World } from '../records/world.ts';
import { toWorldPath, worldsPath } from './addresses.ts';
import { toInspectorPage } from './to-inspector-page.ts';
import { toReadableInstant, toReadableRate } from './to-readable-instant.ts';
import type { Visit } from './visit.ts';

const onePage = 100;

/** All worlds of the mock, in the order in which they were created. */
export async function toWorldsPage(visit: Visit): Promise<Response> {
  const { query } = visit.read;
  const wanted = query.get('id')?.trim() ?? '';
  const found = visit.worlds.list().filter(({ id }) => id.includes(wanted));
  const last = Math.max(1, Math.ceil(found.length / onePage));
  const page = Math.min(last, Math.max(1, Math.trunc(Number(query.get('page'))) || 1));
  const shown = found.slice((page - 1) * onePage, page * onePage);
  const content = html`
<h1>Worlds</h1>
<form class="filter" method="get" action="${worldsPath}" role="search">
<label>Id <input name="id" value="${wanted}" autocomplete="off" spellcheck="false"></label>
<button type="submit">Find</button>
</form>
<div class="scroll" role="region" aria-label="Worlds" tabindex="0">
<table>
<thead><tr><th scope="col">Id</th><th scope="col" class="number">Seed</th><th scope="col">Clock (UTC)</th><th scope="col">Rate</th><th scope="col" class="number">Requests</th></tr></thead>
<tbody>
${await Promise.all(shown.map(toRow))}
${shown.length === 0 ? html`<tr><td colspan="5">No world has this in its id.</td></tr>` : ''}
</tbody>
</table>
</div>
<nav class="pages" aria-label="Pages">
<span>${found.length.toLocaleString('en')} ${found.length === 1 ? 'world' : 'worlds'}, page ${page} of ${last}</span>
${page > 1 ? toLink('Earlier', wanted, page - 1) : ''}
${page < last ? toLink('Later', wanted, page + 1) : ''}
</nav>
`;
  return toInspectorPage(visit, 'Worlds', content);
}

async function toRow(world: World): Promise<Markup> {
  const now = world.clock.now();
  return html`<tr>
<th scope="row"><a href="${toWorldPath(world.id, 'requests')}" id="world-${world.id}">${world.id}</a></th>
<td class="number">${world.seed}</td>
<td><time datetime="${new Date(now).toISOString()}">${toReadableInstant(now)}</time></td>
<td>${toReadableRate(world.clock.state().rate)}</td>
<td class="number">${(await world.journal.count()).toLocaleString('en')}</td>
</tr>`;
}

function toLink(label: string, id: string, page: number): Markup {
  return html`<a href="${worldsPath}?${new URLSearchParams({ id, page: String(page) })}">${label}</a>`;
}
