import { Refusal } from '../../errors/refusal.ts';
import type { RecordedFields } from '../../records/activations.ts';
import { hasUserAccess, isInstalledBy } from '../../records/company-access.ts';
import type { Grant } from '../../records/grants.ts';
import type { Person } from '../../records/people.ts';
import { isWithin } from '../../records/reach.ts';
import { readCaller } from '../../records/read-caller.ts';
import type { World } from '../../records/world.ts';

/** Somebody by the id of the path. @throws Refusal `id_unknown` */
export async function readUser({ people }: World, userId: string): Promise<Person> {
  const person = await people.byUserId(String(Number(userId)));
  if (!person) throw new Refusal('id_unknown', { text: 'User not found.' });
  return person;
}

/** How far the caller's reach goes beyond the people of the company: to whom it installs for, or to whom one of its sites names, too. */
type Beyond = 'nobody' | 'customers' | 'named';

/**
 * Refuses a user who is neither the caller, nor of the caller's making, nor of the caller's company or its branches; unless they are
 * beyond these within reach.
 *
 * @throws Refusal `partner_forbidden`
 * @ledger users-read-401 activation-user-reach activation-user-reach-owner
 */
export async function checkReach(world: World, grant: Grant, person: Person, beyond: Beyond): Promise<void> {
  const caller = await readCaller(world, grant);
  if (beyond === 'nobody' ? await hasUserAccess(world, caller, person) : await isReadable(world, caller, person)) return;
  if (beyond === 'named' && (await isNamed(world, grant, person))) return;
  throw new Refusal('partner_forbidden', { why: 'The user is none whom the caller may see.' });
}

/** Whether the caller may read and change somebody at a site. @ledger activation-user-reach-owner */
export async function isReadable(world: World, caller: Person, person: Person): Promise<boolean> {
  if (await hasUserAccess(world, caller, person)) return true;
  const creator = person.profile?.createdBy ? await world.people.byUserId(person.profile.createdBy) : undefined;
  if (creator && caller.companyId !== '' && creator.companyId === caller.companyId) return true;
  return isInstalledBy(world, caller, person);
}

/** Whether somebody owns or hosts a system of the grant: as an activation names them, or as a home owner who sees or saw it. */
async function isNamed({ activations }: World, grant: Grant, person: Person): Promise<boolean> {
  const { role, systemIds, formerSystemIds = [] } = person;
  if (role === 'homeowner' && [...systemIds, ...formerSystemIds].some((id) => isWithin(grant, id))) return true;
  const userId = Number(person.userId);
  const names = ({ owner_id, host_id }: RecordedFields) => owner_id === userId || host_id === userId;
  return (await activations.list()).some(({ id, fields }) => names(fields) && isWithin(grant, id));
}
