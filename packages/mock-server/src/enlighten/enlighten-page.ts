import { html } from 'hono/html';
import { toBar } from '../pages/bar.ts';
import type { BrowserSession } from '../pages/browser-session.ts';
import { type Markup, type PageOptions, toPage } from '../pages/page.ts';
import type { Visit } from '../pages/route.ts';
import type { World } from '../records/world.ts';

const notices = new Map([
  ['revoked', 'The access is taken back. The application has to ask again.'],
  ['logged-out', 'You are logged out.'],
]);

/** What stands above every page for home owners. */
export function toEnlightenBanner(world: World, session: BrowserSession | undefined, path: string): Markup {
  return toBar(world, session, { home: '/enlighten', name: 'Enlighten', links: [], path, logOut: '/enlighten/log-out' });
}

/** A page for home owners, with the notice that its address asks for. */
export function toEnlightenPage(
  { world, session, read }: Visit,
  title: string,
  content: Markup,
  options: Omit<PageOptions, 'banner'> = {},
): Promise<Response> {
  const notice = notices.get(read.query.get('notice') ?? '');
  const all = html`${notice === undefined ? '' : html`<p class="notice good" role="status">${notice}</p>`}
${content}`;
  return toPage(options.status === undefined ? title : `Error: ${title}`, all, {
    ...options,
    banner: toEnlightenBanner(world, session, read.path),
  });
}
