import type { OperationRow } from '@heliostat/spec';
import type { Application } from '../records/applications.ts';
import { toExceeded, type Usage } from '../records/hits.ts';
import type { World } from '../records/world.ts';
import { toQuotaRefusal } from './to-quota-refusal.ts';

/**
 * Counts the call for its application. Whether a used-up quota refuses is a switch.
 *
 * @throws Refusal `quota_exceeded`
 * @ledger quota-hit-order quota-no-headers
 */
export async function checkQuota(world: World, application: Application, row: OperationRow): Promise<readonly Usage[]> {
  const now = world.clock.now();
  const usages = await world.hits.count(application, row, now);
  const exceeded = toExceeded(usages);
  if (exceeded && world.switches.quota === 'enforce') throw toQuotaRefusal(world, application, exceeded);
  return usages;
}

/** What the journal says of the windows that a call fell into. */
export function toQuotaNote(usages: readonly Usage[]): string {
  return usages
    .map(({ hits, limit, period, operationId }) => {
      const what = operationId === null ? period : `${period} for ${operationId} alone`;
      return `${hits} of ${limit === Number.POSITIVE_INFINITY ? 'as many as are paid for' : limit} this ${what}`;
    })
    .join(', ');
}
