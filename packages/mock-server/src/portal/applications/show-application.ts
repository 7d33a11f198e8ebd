import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import type { Visit } from '../../pages/route.ts';
import { toTimeText } from '../../pages/to-time-text.ts';
import type { Application } from '../../records/applications.ts';
import { answerOwner, toApplicationPath } from '../answer-owner.ts';
import { toPriceText, toQuotaText } from '../plan-texts.ts';
import { toPortalPage } from '../portal-page.ts';
import { toAuthUrlSection, toRedirectUrisSection } from './auth-url-section.ts';
import { toCredentialsSection } from './credentials-section.ts';
import { toStatusBadge } from './status-badge.ts';
import { readBillSection, readUsageSection } from './usage-sections.ts';

/** The page of an application. @ledger portal-application-page */
export function showApplication(visit: Visit): Promise<Response> {
  return answerOwner(visit, async (application) => toApplicationPage(visit, application, false));
}

/** The same page with the client secret in it: on demand, and by a POST, so that no address leads to it. */
export function showSecret(visit: Visit): Promise<Response> {
  return answerOwner(visit, async (application) => toApplicationPage(visit, application, true));
}

async function toApplicationPage(visit: Visit, application: Application, isSecretShown: boolean): Promise<Response> {
  const { name, description, developedBy, plan } = application;
  const content = html`<p class="small"><a href="/portal/applications">Applications</a></p>
<div class="head"><h1>${name}</h1><span><span class="badge">${plan}</span> ${toStatusBadge(application)}</span></div>
${description === '' ? '' : html`<p class="plain">${description}</p>`}
<p class="quiet">Developed by ${developedBy}</p>
${toPendingNotice(application)}
<div class="columns">
${toCredentialsSection(visit, application, isSecretShown)}
${await readUsageSection(visit, application)}
</div>
${toAuthUrlSection(visit, application)}
<div class="columns">
${toPlanSection(application)}
${toAccessSection(application)}
${toRedirectUrisSection(application)}
</div>
${await readBillSection(visit, application)}
<section><h2>Delete</h2><p>Its credentials and every token of it end with it.</p><a class="button danger" href="${toApplicationPath(application, '/delete')}">Delete this application</a></section>`;
  return toPortalPage(visit, name, content, { width: 'wide' });
}

function toPendingNotice({ status, enabledAt }: Application): Markup {
  if (status === 'enabled') return html``;
  const when =
    enabledAt === null
      ? 'until somebody enables it with the admin API'
      : `until ${toTimeText(enabledAt)}, by the clock of this world`;
  return html`<p class="notice wait">It is being verified: key and client are refused ${when}.</p>`;
}

function toPlanSection(application: Application): Markup {
  const { plan } = application;
  return html`<section><h2>Plan</h2>
<p><strong>${plan}</strong>, ${toPriceText(plan)}<br><span class="quiet">${toQuotaText(plan)}</span></p>
${
  plan === 'Partner'
    ? html`<p class="small quiet">A Partner application stays one. For another plan, create another application.</p>`
    : html`<a class="button" href="${toApplicationPath(application, '/plan')}">Change the plan</a>`
}
</section>`;
}

function toAccessSection(application: Application): Markup {
  const { accessControls } = application;
  return html`<section><h2>Access Control</h2>
${
  accessControls.length === 0
    ? html`<p class="notice wait">None is checked, so every call is refused.</p>`
    : html`<ul>${accessControls.map((each) => html`<li>${each}</li>`)}</ul>`
}
<a class="button" href="${toApplicationPath(application, '/access-controls')}">Edit the access controls</a>
</section>`;
}
