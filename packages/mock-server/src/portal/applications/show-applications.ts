import { html } from 'hono/html';
import type { Visit } from '../../pages/route.ts';
import type { Application } from '../../records/applications.ts';
import { answerLicensed } from '../account/answer-developer.ts';
import { toApplicationPath } from '../answer-owner.ts';
import { toNumberText } from '../plan-texts.ts';
import { toPortalPage } from '../portal-page.ts';
import { toStatusBadge } from './status-badge.ts';

/** The applications of who is logged in, newest last. */
export function showApplications(visit: Visit): Promise<Response> {
  return answerLicensed(visit, async ({ name, email }) => {
    const own = (await visit.world.applications.list()).filter(({ owner }) => owner === email);
    const cards = await Promise.all(own.map((each) => toCard(visit, each)));
    const content = html`<div class="head"><h1>Applications</h1><a class="button primary" href="/portal/applications/new">New application</a></div>
${own.length === 0 ? html`<p class="lead">Hello ${name}. You have no application yet. One gives you an API key, a client id and a client secret.</p>` : html`<ul class="cards">${cards}</ul>`}`;
    return toPortalPage(visit, 'Applications', content, { width: 'medium' });
  });
}

async function toCard({ world }: Visit, application: Application) {
  const usages = await world.hits.read(application, undefined, world.clock.now());
  const hits = usages.find(({ period }) => period === 'month')?.hits ?? 0;
  const { name, plan, description } = application;
  return html`<li class="card">
<div class="head"><h2><a href="${toApplicationPath(application)}">${name}</a></h2><span><span class="badge">${plan}</span> ${toStatusBadge(application)}</span></div>
${description === '' ? '' : html`<p>${description}</p>`}
<p class="small quiet">${toNumberText(hits)} ${hits === 1 ? 'call' : 'calls'} this month</p>
</li>`;
}
