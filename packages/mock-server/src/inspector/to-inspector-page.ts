import { html } from 'hono/html';
import { type Markup, toPage } from '../pages/page.ts';
import type { World } from '../records/world.ts';
import { home, logOutPath, scriptPath, toWorldPath, worldsPath } from './addresses.ts';
import { inspectorStyle } from './inspector-style.ts';
import { toReadableInstant, toReadableRate } from './to-readable-instant.ts';
import type { Visit } from './visit.ts';

/** The pages that every world has, by their last segment. */
const parts = { requests: 'Requests', bill: 'Bill and quotas', overview: 'World' } as const;
export type Part = keyof typeof parts;

interface Options {
  readonly status?: number;
  /** The world that the page is about. */
  readonly world?: World;
  readonly part?: Part;
}

/** A page for somebody who is logged in: where they are stands above, and what may change stands in `#live`. */
export function toInspectorPage(visit: Visit, title: string, content: Markup, options: Options = {}): Promise<Response> {
  const { status = 200, world } = options;
  return toPage(world ? `${title} · ${world.id}` : title, html`<div id="live" class="live">${content}</div>`, {
    status,
    width: 'wide',
    banner: toBar(visit, options),
    script: scriptPath,
    refreshes: true,
    styles: [inspectorStyle],
  });
}

function toBar({ worlds, session }: Visit, { world, part }: Options): Markup {
  return html`<header class="bar">
<a class="brand" href="${home}">Heliostat inspector</a>
<nav aria-label="Inspector">
<a href="${worldsPath}" ${world ? '' : 'aria-current=page'}>Worlds <span class="count">${worlds.list().length}</span></a>
${world ? html`<strong class="world">${world.id}</strong>${Object.entries(parts).map(([name, label]) => toTab(world, name, label, name === part))}` : ''}
</nav>
${world ? html`<p class="clock" id="clock"><time datetime="${new Date(world.clock.now()).toISOString()}">${toReadableInstant(world.clock.now())}</time> UTC, ${toReadableRate(world.clock.state().rate)}</p>` : ''}
<label class="refresh" id="refresh-label" hidden><input type="checkbox" id="refresh"> Refresh every 2 s</label>
<form method="post" action="${logOutPath}"><input type="hidden" name="csrf" value="${session.csrf}"><button class="quiet" type="submit">Log out</button></form>
</header>`;
}

function toTab(world: World, name: string, label: string, isCurrent: boolean): Markup {
  const path = name === 'overview' ? toWorldPath(world.id) : toWorldPath(world.id, name);
  return html`<a href="${path}" ${isCurrent ? 'aria-current=page' : ''}>${label}</a>`;
}
