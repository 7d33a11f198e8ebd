import { html } from 'hono/html';
import { toBrand } from '../pages/bar.ts';
import { toButtonForm } from '../pages/form.ts';
import { type Markup, toPage } from '../pages/page.ts';
import type { World } from '../records/world.ts';
import { home, logOutPath, scriptPath, toWorldPath, worldsPath } from './addresses.ts';
import { inspectorStyle } from './inspector-style.ts';
import { toReadableInstant, toReadableRate } from './to-readable-instant.ts';
import type { Visit } from './visit.ts';

/** The pages that every world has, by their last segment. */
const parts = { requests: 'Requests', bill: 'Bill and quotas', systems: 'Systems', overview: 'World' } as const;
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
    banner: toInspectorBar(visit, options),
    script: scriptPath,
    refreshes: true,
    styles: [inspectorStyle],
  });
}

function toInspectorBar({ worlds, session }: Visit, { world, part }: Options): Markup {
  return html`<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
${toBrand(home, 'Inspector')}
<nav aria-label="Inspector">
<a href="${worldsPath}" ${world ? '' : 'aria-current=page'}>Worlds (${worlds.list().length})</a>
${world ? html`<span class="badge world">${world.id}</span>${Object.entries(parts).map(([name, label]) => toTab(world, name, label, name === part))}` : ''}
</nav>
<div class="who">
${world ? toTime(world) : ''}
<label class="check" id="refresh-label" hidden><input type="checkbox" id="refresh"> Refresh every 2 s</label>
${toButtonForm({ action: logOutPath, session }, 'Log out', { kind: 'quiet' })}
</div>
</header>`;
}

function toTime({ clock }: World): Markup {
  const now = clock.now();
  return html`<p class="clock" id="clock"><time datetime="${new Date(now).toISOString()}">${toReadableInstant(now)}</time> UTC, ${toReadableRate(clock.state().rate)}</p>`;
}

function toTab(world: World, name: string, label: string, isCurrent: boolean): Markup {
  const path = name === 'overview' ? toWorldPath(world.id) : toWorldPath(world.id, name);
  return html`<a href="${path}" ${isCurrent ? 'aria-current=page' : ''}>${label}</a>`;
}
