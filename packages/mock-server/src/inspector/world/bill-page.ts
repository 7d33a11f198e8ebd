import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import { type Bill, type BillLine, toMonthName } from '../../records/bill.ts';
import { toWorldPath } from '../addresses.ts';
import { toInspectorPage } from '../to-inspector-page.ts';
import type { WorldVisit } from '../visit.ts';
import { readQuotas, toQuotaSection } from './quota-section.ts';

/** What a month costs, and what is left of the quotas of this minute and this month. */
export async function toBillPage(visit: WorldVisit): Promise<Response> {
  const { world, read } = visit;
  const current = toMonthName(world.clock.now());
  const months = [...new Set([...(await world.bills.listMonths()), current])].sort().toReversed();
  const asked = read.query.get('month') ?? '';
  const month = months.includes(asked) ? asked : current;
  const applications = await world.applications.list();
  const content = html`
<h1>Bill and quotas</h1>
${toQuotaSection(await readQuotas(world, applications))}
<section><h2 id="bill">Bill of ${month}</h2>
<form class="filter" method="get" action="${toWorldPath(world.id, 'bill')}">
<label>Month <select name="month" id="month">${months.map((each) => html`<option value="${each}" ${each === month ? 'selected' : ''}>${each}${each === current ? ' (now)' : ''}</option>`)}</select></label>
<button type="submit">Show</button>
</form>
${toBill(await world.bills.read(month, applications))}
<p><small>Months are those of UTC, by the clock of this world. Amounts are US dollars, to the last digit. Nobody pays them.</small></p>
</section>
`;
  return toInspectorPage(visit, 'Bill and quotas', content, { world, part: 'bill' });
}

const headings = 'All,Included,Over,Live status,Activations,Over,Live status,Activations,Used,Plan,Total'.split(',');

function toBill({ lines, hits, usd_metered, usd_total }: Bill): Markup {
  return html`<div class="scroll" role="region" aria-labelledby="bill" tabindex="0"><table class="bill">
<thead>
<tr><th scope="col" rowspan="2">Application</th><th scope="col" rowspan="2">Plan</th><th scope="colgroup" colspan="5">Calls</th><th scope="colgroup" colspan="6">US dollars</th></tr>
<tr>${headings.map((each) => html`<th scope="col" class="number">${each}</th>`)}</tr>
</thead>
<tbody>${lines.map(toLine)}</tbody>
<tfoot><tr><th scope="row" colspan="2">All applications</th><td class="number">${toCount(hits)}</td><td colspan="7"></td><td class="number">${usd_metered}</td><td></td><td class="number"><strong>${usd_total}</strong></td></tr></tfoot>
</table></div>`;
}

function toLine(line: BillLine): Markup {
  const counts = [line.hits, line.hits_included, line.hits_over, line.live_status_hits, line.activations].map(toCount);
  const { usd_hits_over, usd_live_status, usd_activations, usd_metered, usd_plan, usd_total } = line;
  const amounts = [usd_hits_over, usd_live_status, usd_activations, usd_metered, usd_plan, usd_total];
  return html`<tr><th scope="row">${line.name}</th><td>${line.plan}</td>${[...counts, ...amounts].map((each) => html`<td class="number">${each}</td>`)}</tr>
`;
}

function toCount(count: number): string {
  return count.toLocaleString('en');
}
