import { type OperationRow, operations } from '@heliostat/spec';
import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import type { Application } from '../../records/applications.ts';
import type { Usage } from '../../records/hits.ts';
import { plans } from '../../records/plans.ts';
import type { World } from '../../records/world.ts';
import { toTable } from './table.ts';

/** What an application used of one of its quotas, in the windows that the clock is in. */
interface Quota {
  readonly application: Application;
  /** Null for all operations together. */
  readonly operationId: string | null;
  readonly usages: readonly Usage[];
}

/** The quotas of each application, and those of single operations of which something is used. */
export async function readQuotas(world: World, applications: readonly Application[]): Promise<readonly Quota[]> {
  const quotas: Quota[] = [];
  for (const application of applications) {
    const usages = await world.hits.read(application, undefined, world.clock.now());
    quotas.push({ application, operationId: null, usages }, ...(await readWrites(world, application)));
  }
  return quotas;
}

async function readWrites({ hits, clock }: World, application: Application): Promise<readonly Quota[]> {
  if (plans[application.plan].writesPerMonth === null) return [];
  const quotas: Quota[] = [];
  for (const row of Object.values<OperationRow>(operations)) {
    const usages = (await hits.read(application, row, clock.now())).filter((usage) => usage.operationId !== null);
    if (usages.some((usage) => usage.hits > 0)) quotas.push({ application, operationId: row.id, usages });
  }
  return quotas;
}

export function toQuotaSection(quotas: readonly Quota[]): Markup {
  return toTable(
    'Quotas now',
    quotas,
    [
      ['Application', ({ application }) => application.name],
      ['Plan', ({ application }) => application.plan],
      ['Calls', ({ operationId }) => (operationId === null ? 'all' : html`<code>${operationId}</code>`)],
      ['This minute', (quota) => toMeter(quota, 'minute')],
      ['This month', (quota) => toMeter(quota, 'month')],
    ],
    'This world has no application.',
  );
}

function toMeter({ application, operationId, usages }: Quota, period: Usage['period']): Markup {
  const usage = usages.find((each) => each.period === period);
  if (!usage) return html`<span class="quiet">no limit</span>`;
  const { hits, limit } = usage;
  const count = hits.toLocaleString('en');
  if (limit === Number.POSITIVE_INFINITY) return html`${count}, and more are sold`;
  const label = `${operationId ?? 'All'} calls of ${application.name} this ${period}`;
  // Used up is not beyond: the call that finds the window full is the first that is refused.
  const end = hits >= limit ? html`<strong class="wrong">used up</strong>` : '';
  return html`<meter min="0" max="${limit}" low="${limit * 0.8}" high="${limit * 0.95}" optimum="0" value="${Math.min(hits, limit)}" aria-label="${label}"></meter> ${count} of ${limit.toLocaleString('en')} ${end}`;
}
