import type { Application } from '../records/applications.ts';
import { plans } from '../records/plans.ts';
import type { World } from '../records/world.ts';
import { toQuotaRefusal } from './to-quota-refusal.ts';

/**
 * Counts the call for its application. Whether a used-up quota refuses is a switch.
 *
 * @throws Refusal `quota_exceeded`
 * @ledger quota-hit-order quota-no-headers
 */
export async function checkQuota(world: World, application: Application): Promise<void> {
  const window = await world.hits.count(application.clientId, plans[application.plan], world.clock.now());
  if (window && world.switches.quota === 'enforce') throw toQuotaRefusal(application, window);
}
