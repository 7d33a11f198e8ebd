import { html } from 'hono/html';
import type { Visit } from '../../pages/route.ts';
import { toSeeOther } from '../../pages/to-see-other.ts';
import { toPortalPage } from '../portal-page.ts';

/** Activates the account that a mail is about. Its token works once, and for a day. */
export async function activate(visit: Visit): Promise<Response> {
  const { world, form } = visit;
  const developer = await world.developers.activate(form.get('token') ?? '', world.clock.now());
  if (developer) return toSeeOther('/portal/log-in?notice=activated');
  const content = html`<h1>This mail does not work any more</h1>
<p>It was used, is older than a day, or a later one took its place. Open the latest in the <a href="/portal/mail">mailbox</a>, <a href="/portal/log-in">log in</a>, or <a href="/portal/sign-up">sign up</a> again.</p>`;
  return toPortalPage(visit, 'This mail does not work any more', content, { status: 422 });
}
