import { html } from 'hono/html';
import { toBar } from '../pages/bar.ts';
import type { BrowserSession } from '../pages/browser-session.ts';
import type { Filled } from '../pages/field-reader.ts';
import { type Markup, type PageOptions, toPage } from '../pages/page.ts';
import type { Visit } from '../pages/route.ts';
import type { World } from '../records/world.ts';
import { notices } from './notices.ts';

/** What stands above every page of the portal. */
export function toPortalBanner(world: World, session: BrowserSession | undefined, path: string): Markup {
  const mailbox = { path: '/portal/mail', label: 'Mailbox' };
  const links =
    session?.email === undefined
      ? [{ path: '/portal/sign-up', label: 'Sign up' }, { path: '/portal/log-in', label: 'Log in' }, mailbox]
      : [{ path: '/portal/applications', label: 'Applications' }, mailbox];
  return toBar(world, session, { home: '/portal', name: 'Developer portal', links, path, logOut: '/portal/log-out' });
}

/** A page of the portal, with the notice that its address asks for. */
export function toPortalPage(
  { world, session, read }: Visit,
  title: string,
  content: Markup,
  options: Omit<PageOptions, 'banner'> = {},
): Promise<Response> {
  const notice = notices[read.query.get('notice') ?? ''];
  const all = html`${notice === undefined ? '' : html`<p class="notice good" role="status">${notice}</p>`}
${content}`;
  return toPage(options.status === undefined ? title : `Error: ${title}`, all, {
    ...options,
    banner: toPortalBanner(world, session, read.path),
  });
}

/** The status of a page with a form, as an option: it tells whether what was posted was not taken. */
export function toStatus({ faults }: Filled): Pick<PageOptions, 'status'> {
  return Object.keys(faults).length === 0 ? {} : { status: 422 };
}
