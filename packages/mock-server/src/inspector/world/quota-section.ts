import { type OperationRow, operations } from '@heliostat/spec';
import { html } from 'hono/html';
import type { Markup } from '../../pages/page.ts';
import type { Application } from '../../records/applications.ts';
import type { Usage } from '../../records/hits.ts';
import { plans } from '../../records/plans.ts';
import type { World } from '../../records/world.ts';
import { toTable } from './table.ts';

interface Quota {
  readonly application: Application;
  readonly usage: Usage;
}

/** The windows that each application is in now, and those of single operations of which something is used. */
export async function readQuotas({ hits, clock }: World, applications: readonly Application[]): Promise<readonly Quota[]> {
  const now = clock.now();
  const quotas: Quota[] = [];
  for (const application of applications) {
    const all = await hits.read(application, undefined, now);
    const ofWrites = plans[application.plan].writesPerMonth === null ? [] : await readWrites({ hits, clock }, application);
    quotas.push(...[...all, ...ofWrites].map((usage) => ({ application, usage })));
  }
  return quotas;
}

async function readWrites({ hits, clock }: Pick<World, 'hits' | 'clock'>, application: Application): Promise<readonly Usage[]> {
  const used: Usage[] = [];
  for (const row of Object.values<OperationRow>(operations)) {
    const usages = await hits.read(application, row, clock.now());
    used.push(...usages.filter((usage) => usage.operationId !== null && usage.hits > 0));
  }
  return used;
}

export function toQuotaSection(quotas: readonly Quota[]): Markup {
  return toTable(
    'Quotas now',
    quotas,
    [
      ['Application', ({ application }) => application.name],
      ['Plan', ({ application }) => application.plan],
      ['Window', ({ usage }) => toWindow(usage)],
      ['Used', toMeter],
      ['Ends (UTC)', ({ usage }) => new Date(usage.end * 1000).toISOString().slice(0, 16).replace('T', ' ')],
    ],
    'This world has no application.',
  );
}

function toWindow({ period, operationId }: Usage): Markup {
  return html`this ${period}${operationId === null ? '' : html`, <code>${operationId}</code> alone`}`;
}

function toMeter({ application, usage: { hits, limit, period } }: Quota): Markup {
  const count = hits.toLocaleString('en');
  if (limit === Number.POSITIVE_INFINITY) return html`${count}, and more are sold`;
  const isOver = hits > limit;
  return html`<meter min="0" max="${limit}" low="${limit * 0.8}" high="${limit * 0.95}" optimum="0" value="${Math.min(hits, limit)}" aria-label="Calls of ${application.name} this ${period}"></meter> <span class="${isOver ? 'wrong' : ''}">${count} of ${limit.toLocaleString('en')}${isOver ? ', used up' : ''}</span>`;
}
