import { Refusal } from '../../errors/refusal.ts';
import type { Grant } from '../../records/grants.ts';
import type { Person } from '../../records/people.ts';
import type { World } from '../../records/world.ts';
import { checkReach } from './read-user.ts';

/**
 * Whom to grant or revoke access. Unlike a read, both tell somebody who is not there from somebody out of reach in nothing.
 *
 * @throws Refusal `partner_forbidden`
 * @ledger activation-access-unknown-user
 */
export async function readUserToGrant(world: World, grant: Grant, userId: string): Promise<Person> {
  const person = await world.people.byUserId(String(Number(userId)));
  if (!person) throw new Refusal('partner_forbidden', { why: 'No user of this world has the id of the path.' });
  await checkReach(world, grant, person, 'named');
  return person;
}
