import { html } from 'hono/html';
import { Refusal } from '../../errors/refusal.ts';
import { toForm } from '../../pages/form.ts';
import type { Visit } from '../../pages/route.ts';
import { toTimeText } from '../../pages/to-time-text.ts';
import type { Mail } from '../../records/mailbox.ts';
import { toPortalPage } from '../portal-page.ts';

/** Every mail of the world, in place of a mail server. @ledger portal-mailbox */
export async function showMailbox(visit: Visit): Promise<Response> {
  const mails = await visit.world.mailbox.list();
  const content = html`<h1>Mailbox</h1>
<p class="lead">The mock has no mail server. Whatever the portal would send, to whomever, arrives here, and none of it leaves this machine.</p>
${mails.length === 0 ? html`<p>No mail yet. <a href="/portal/sign-up">Sign up</a>, and the first arrives.</p>` : html`<ul class="cards">${mails.map(toItem)}</ul>`}`;
  return toPortalPage(visit, 'Mailbox', content, { width: 'medium' });
}

/**
 * One mail. What would be the link of an activation mail is a button here, so that its token stands in no address.
 *
 * @throws Refusal `unknown_path`
 */
export async function showMail(visit: Visit): Promise<Response> {
  const number = visit.parameters.number ?? '';
  const mail = /^[1-9]\d{0,8}$/.test(number) ? await visit.world.mailbox.get(Number(number)) : undefined;
  if (!mail) throw new Refusal('unknown_path');
  const content = html`<p class="small"><a href="/portal/mail">Mailbox</a></p>
<h1>${mail.subject}</h1>
<dl><dt>To</dt><dd>${mail.to}</dd><dt>Arrived</dt><dd>${toTimeText(mail.at)}</dd></dl>
<section>${mail.paragraphs.map((each) => html`<p>${each}</p>`)}
${mail.activationToken === null ? '' : toActivation(visit, mail.activationToken)}</section>`;
  return toPortalPage(visit, mail.subject, content, { width: 'medium' });
}

function toActivation({ session }: Visit, token: string) {
  const content = html`<input type="hidden" name="token" value="${token}">
<div class="actions"><button class="primary" type="submit">Activate the account</button></div>`;
  return toForm({ action: '/portal/activate', session, content });
}

function toItem({ number, subject, to, at }: Mail) {
  return html`<li class="card"><h2><a href="/portal/mail/${number}">${subject}</a></h2><p class="small quiet">To ${to}, ${toTimeText(at)}</p></li>`;
}
