import { Refusal } from '../../errors/refusal.ts';
import { readCovered } from '../../records/access-grants.ts';
import { isWithin } from '../../records/reach.ts';
import type { World } from '../../records/world.ts';

/**
 * Refuses a system that a grant does not lend any more.
 *
 * @throws Refusal `bearer_revoked` where the grant is gone, or `system_forbidden` where it covers the system no more
 * @ledger live-access-ends
 */
export async function checkStillLent(world: World, grantId: string, systemId: number): Promise<void> {
  const grant = await world.grants.getStanding(grantId);
  if (!grant) throw new Refusal('bearer_revoked', { why: 'The grant was revoked.' });
  if (isWithin(await readCovered(world, grant), systemId)) return;
  throw new Refusal('system_forbidden', { why: `The grant covers system ${systemId} no more.` });
}
