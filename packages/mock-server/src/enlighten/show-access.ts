import { html } from 'hono/html';
import { toButtonForm } from '../pages/form.ts';
import type { Markup } from '../pages/page.ts';
import type { Visit } from '../pages/route.ts';
import { toTimeText } from '../pages/to-time-text.ts';
import { answerPerson } from './answer-person.ts';
import { toEnlightenPage } from './enlighten-page.ts';
import { type Access, readAccesses } from './read-accesses.ts';

/** Which applications have access, and a button to end it. @ledger home-owner-revokes */
export function showAccess(visit: Visit): Promise<Response> {
  return answerPerson(visit, async (person) => {
    const accesses = await readAccesses(visit.world, person);
    const content = html`<h1>Applications with access</h1>
${
  accesses.length === 0
    ? html`<p class="lead">No application may read your systems. One that you approve appears here.</p>`
    : html`<p class="lead">You let these read your systems. What you take back ends at once.</p>
<ul class="cards">${accesses.map((access) => toCard(visit, access))}</ul>`
}`;
    return toEnlightenPage(visit, 'Applications with access', content, { width: 'medium' });
  });
}

function toCard({ session }: Visit, { application, count, sites, since }: Access): Markup {
  const { name, description, developedBy, accessControls, clientId } = application;
  const revoke = toButtonForm(
    { action: '/enlighten/revoke', session },
    html`Take back<span class="unseen"> the access of ${name}</span>`,
    {
      kind: 'danger',
      fields: { client_id: clientId },
    },
  );
  return html`<li class="card">
<div class="head"><h2>${name}</h2>${revoke}</div>
${description === '' ? '' : html`<p>${description}</p>`}
<dl>
<dt>Developed by</dt><dd>${developedBy}</dd>
<dt>Since</dt><dd>${toTimeText(since)}</dd>
<dt>May use</dt><dd>${accessControls.length === 0 ? 'nothing' : accessControls.join(', ')}</dd>
<dt>Systems</dt><dd>${sites.map((site) => html`${site.name} <small>${site.id}</small><br>`)}${count > sites.length ? `and ${(count - sites.length).toLocaleString('en')} more` : ''}</dd>
</dl>
</li>`;
}
