import { grantAccess, hideSite } from './access-grants.ts';
import type { Grant } from './grants.ts';
import { toWider } from './reach.ts';
import type { World } from './world.ts';

/**
 * Lets people see a site that was just created: whoever created it, through the grant that it came by, and the colleagues. Other grants
 * of theirs stay as they are: each names what its person agreed to. From everybody else it is hidden, from those who see all of the
 * world, too.
 *
 * @ledger activation-created-visible
 */
export async function lendSite(world: World, { id, email }: Grant, siteId: number): Promise<void> {
  const companyId = (await world.people.byEmail(email))?.companyId;
  for (const person of await world.people.list()) {
    const isColleague = person.companyId !== '' && person.companyId === companyId;
    await (isColleague || person.email === email ? grantAccess : hideSite)(world, person, siteId);
  }
  await world.turns.take(`grant/${id}`, async () => {
    const grant = await world.grants.get(id);
    if (!grant || grant.lendsAll) return;
    // The grant ends when it would have ended.
    await world.grants.put({ ...grant, ...toWider(grant, siteId) }, (grant.refreshExpiry ?? 0) * 1000);
  });
}
