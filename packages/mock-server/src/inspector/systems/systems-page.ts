import { html } from 'hono/html';
import { toEpochSeconds } from '../../clock.ts';
import type { Markup } from '../../pages/page.ts';
import { toReport, toStatus } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';
import { toWorldPath } from '../addresses.ts';
import { toInspectorPage } from '../to-inspector-page.ts';
import type { WorldVisit } from '../visit.ts';
import { type Column, toTable } from '../world/table.ts';

const perPage = 50;

/** The systems of a world, fifty a page. */
export async function toSystemsPage(visit: WorldVisit): Promise<Response> {
  const { world, read } = visit;
  const count = await world.sites.count();
  const last = Math.max(1, Math.ceil(count / perPage));
  const asked = Number(read.query.get('page') ?? 1);
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, last) : 1;
  const sites = await world.sites.page({ offset: (page - 1) * perPage, limit: perPage });
  const content = html`
<h1>Systems <small>${count.toLocaleString('en')} in this world</small></h1>
${toTable('By their ids', sites, toColumns(visit), 'This world has no system.')}
${toPages(visit, page, last)}
`;
  return toInspectorPage(visit, 'Systems', content, { world, part: 'systems' });
}

function toColumns({ world }: WorldVisit): readonly Column<Site>[] {
  const now = toEpochSeconds(world.clock);
  return [
    ['System', ({ id, name }) => html`<a href="${toWorldPath(world.id, 'systems', id)}">${name}</a>`],
    ['Id', ({ id }) => String(id)],
    ['Status', (site) => toStatus(site, toReport(site, now))],
    ['Place', ({ address, timeZone }) => [address.city, address.country].filter(Boolean).join(', ') || timeZone],
    ['Modules', ({ modules, sizeW }) => `${modules}, ${(sizeW / 1000).toLocaleString('en')} kW`],
    ['Battery', ({ battery }) => (battery ? `${(battery.capacityWh / 1000).toLocaleString('en')} kWh` : 'none')],
    ['Gateway', ({ connection }) => connection],
  ];
}

function toPages({ world }: WorldVisit, page: number, last: number): Markup {
  if (last === 1) return html``;
  const path = toWorldPath(world.id, 'systems');
  const toLink = (to: number, text: string) => html`<a href="${path}?page=${to}">${text}</a>`;
  return html`<p class="pages">${page > 1 ? toLink(page - 1, 'Previous') : ''} Page ${page.toLocaleString('en')} of ${last.toLocaleString('en')} ${page < last ? toLink(page + 1, 'Next') : ''}</p>`;
}
