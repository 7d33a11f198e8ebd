import { html } from 'hono/html';
import type { Markup } from '../pages/page.ts';
import type { Visit } from '../pages/route.ts';
import { type AccessControl, accessControls, type Plan, type PlanName, plans } from '../records/plans.ts';
import { readDeveloper } from './account/answer-developer.ts';
import { hasOverage, planNames, toNumberText, toPriceText } from './plan-texts.ts';
import { toPortalPage } from './portal-page.ts';

/** Where the portal begins: what it is for, the way in, and the plans. */
export async function showLanding(visit: Visit): Promise<Response> {
  const isKnown = (await readDeveloper(visit)) !== undefined;
  const content = html`<p class="eyebrow">Developer portal</p>
<h1>Credentials for the API, as the live portal gives them</h1>
<p class="lead">An application of yours has an API key, a client id and a client secret. Home owners approve it, and the mock answers it. Nothing leaves this machine.</p>
<div class="actions">${
    isKnown
      ? html`<a class="button primary" href="/portal/applications">Your applications</a>`
      : html`<a class="button primary" href="/portal/sign-up">Sign up</a><a class="button" href="/portal/log-in">Log in</a>`
  }</div>
<section><h2>Plans</h2>
${toPlanTable()}</section>`;
  return toPortalPage(visit, 'Developer portal', content, { width: 'wide' });
}

function toPlanTable(): Markup {
  const row = (name: string, toCell: (plan: Plan) => string) =>
    html`<tr><th scope="row">${name}</th>${planNames.map((each) => html`<td>${toCell(plans[each])}</td>`)}</tr>`;
  const orNone = (usd: string | null) => (usd === null ? '–' : `USD ${usd}`);
  return html`<div class="scroll" role="region" aria-label="Plans" tabindex="0"><table>
<thead><tr><td></td>${planNames.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
<tr><th scope="row">Price</th>${planNames.map((name) => html`<td>${toPriceText(name)}</td>`)}</tr>
${row('Calls a minute', ({ hitsPerMinute }) => toNumberText(hitsPerMinute))}
${row('Calls a month', ({ hitsPerMonth }) => toNumberText(hitsPerMonth))}
<tr><th scope="row">A call over that</th>${planNames.map((name) => html`<td>${hasOverage(name) ? `USD ${plans[name].usdPerHitOver}, on request` : 'refused'}</td>`)}</tr>
${row('A call for live status', ({ usdPerLiveStatusHit }) => orNone(usdPerLiveStatusHit))}
${row('An activation', ({ usdPerActivation }) => orNone(usdPerActivation))}
${accessControls.map(toControlRow)}
</tbody>
</table></div>`;
}

function toControlRow(control: AccessControl): Markup {
  const has = (name: PlanName) => plans[name].accessControls.includes(control);
  const cells = planNames.map((name) => (has(name) ? html`<td class="yes">Yes</td>` : html`<td class="quiet">–</td>`));
  return html`<tr><th scope="row">${control}</th>${cells}</tr>`;
}
