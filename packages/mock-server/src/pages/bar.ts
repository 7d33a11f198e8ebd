import { html } from 'hono/html';
import type { World } from '../records/world.ts';
import type { BrowserSession } from './browser-session.ts';
import { toButtonForm } from './form.ts';
import type { Markup } from './page.ts';

export interface BarOptions {
  /** Where the name of the place leads. */
  readonly home: string;
  /** What the place is called. */
  readonly name: string;
  readonly links: readonly { readonly path: string; readonly label: string }[];
  /** The path of the page that the bar is on. */
  readonly path: string;
  /** Where log-out is posted. */
  readonly logOut: string;
}

/** What stands above the pages of a place: where one is, where else one may go, and who is logged in. */
export function toBar(
  world: World,
  session: BrowserSession | undefined,
  { home, name, links, path, logOut }: BarOptions,
): Markup {
  return html`<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
${toBrand(home, name)}
${links.length === 0 ? '' : html`<nav aria-label="${name}">${links.map((link) => toLink(link, path))}</nav>`}
<div class="who">
${world.id === 'default' ? '' : html`<span class="badge">World ${world.id}</span>`}
${session?.email === undefined ? '' : html`<span>${session.email}</span>${toButtonForm({ action: logOut, session }, 'Log out', { kind: 'quiet' })}`}
</div>
</header>`;
}

/** The mark of the mock, which leads to where a place begins. */
export function toBrand(home: string, name: string): Markup {
  return html`<a class="brand" href="${home}"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="12" cy="9" r="3.5" fill="currentColor"/><path d="M12 1v1.5M4.5 4.5l1 1M19.5 4.5l-1 1M2 9h1.5M20.5 9H22M4 21l16-5"/></svg>Heliostat <span>${name}</span></a>`;
}

function toLink({ path, label }: BarOptions['links'][number], here: string): Markup {
  const isHere = here === path || here.startsWith(`${path}/`);
  return html`<a href="${path}"${isHere ? html` aria-current="page"` : ''}>${label}</a>`;
}
