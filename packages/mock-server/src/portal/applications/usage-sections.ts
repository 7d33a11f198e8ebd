import { html } from 'hono/html';
import { toButtonForm } from '../../pages/form.ts';
import type { Markup } from '../../pages/page.ts';
import type { Visit } from '../../pages/route.ts';
import { toTimeText } from '../../pages/to-time-text.ts';
import type { Application } from '../../records/applications.ts';
import { type BillLine, toMonthName } from '../../records/bill.ts';
import type { Usage } from '../../records/hits.ts';
import { plans } from '../../records/plans.ts';
import { toApplicationPath } from '../answer-owner.ts';
import { hasOverage, toNumberText } from '../plan-texts.ts';

/** The calls of the running minute and month. */
export async function readUsageSection(visit: Visit, application: Application): Promise<Markup> {
  const { world } = visit;
  const usages = await world.hits.read(application, undefined, world.clock.now());
  const { writesPerMonth } = plans[application.plan];
  return html`<section><h2>Calls</h2>
${usages.toReversed().map(toUsage)}
<p class="small quiet">${world.switches.quota === 'enforce' ? 'Calls beyond are answered 429.' : 'Quotas only count in this world: no call is answered 429.'}</p>
${writesPerMonth === null ? '' : html`<p class="small quiet">Each operation with POST, PUT or DELETE takes ${writesPerMonth} calls a month besides.</p>`}
${toOver(visit, application)}
</section>`;
}

function toUsage({ period, hits, limit, end }: Usage): Markup {
  const isBounded = Number.isFinite(limit);
  const name = `This ${period}`;
  return html`<div class="usage"><p><span>${name}</span><span>${toNumberText(hits)} of ${isBounded ? toNumberText(limit) : 'any number'}</span></p>
${isBounded ? html`<meter aria-label="${name}" min="0" max="${limit}" high="${limit * 0.9}" value="${Math.min(hits, limit)}"></meter>` : ''}
${period === 'month' ? html`<p class="small quiet">Until ${toTimeText(end * 1000)}</p>` : ''}</div>`;
}

/** What calls cost beyond those that the plan includes, and how to get them where it sells them on request. */
function toOver({ session }: Visit, application: Application): Markup {
  const { sellsOverage, plan } = application;
  const { usdPerHitOver, hitsIncluded } = plans[plan];
  if (usdPerHitOver === null) return html``;
  if (!hasOverage(plan))
    return html`<p>The first ${toNumberText(hitsIncluded)} of a month are free, each further costs USD ${usdPerHitOver}.</p>`;
  const action = toApplicationPath(application, '/overage');
  return html`<p>Calls over the month cost USD ${usdPerHitOver} each and are ${sellsOverage ? 'answered' : 'refused unless you ask for them'}.</p>
<p>${toButtonForm({ action, session }, sellsOverage ? 'Refuse them again' : 'Request overage', { fields: { overage: sellsOverage ? 'off' : 'on' } })}</p>`;
}

/** What the running month costs, by the plan that each call was made under. */
export async function readBillSection({ world }: Visit, application: Application): Promise<Markup> {
  const month = toMonthName(world.clock.now());
  const { lines } = await world.bills.read(month, [application]);
  const own = lines.filter(({ client_id }) => client_id === application.clientId);
  return html`<section><h2>Bill of ${month}</h2>
<div class="scroll" role="region" aria-label="Bill" tabindex="0"><table>
<thead><tr><th scope="col">Plan</th><th class="number" scope="col">Calls</th><th class="number" scope="col">Over the month</th><th class="number" scope="col">Live status</th><th class="number" scope="col">Activations</th><th class="number" scope="col">Used, USD</th><th class="number" scope="col">Plan, USD</th><th class="number" scope="col">Total, USD</th></tr></thead>
<tbody>${own.map(toBillRow)}</tbody>
</table></div></section>`;
}

function toBillRow(line: BillLine): Markup {
  const { plan, hits, hits_over, live_status_hits, activations, usd_metered, usd_plan, usd_total } = line;
  const cells = [...[hits, hits_over, live_status_hits, activations].map(toNumberText), usd_metered, usd_plan, usd_total];
  return html`<tr><th scope="row">${plan}</th>${cells.map((each) => html`<td class="number">${each}</td>`)}</tr>`;
}
