import { Refusal } from '../../errors/refusal.ts';
import type { RecordedFields } from '../../records/activations.ts';
import { hasUserAccess } from '../../records/company-access.ts';
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

/**
 * Refuses a user who is neither the caller, nor of the caller's making, nor of the caller's company or its branches; with `orOwner`, nor
 * somebody with a system that the caller manages.
 *
 * @throws Refusal `partner_forbidden`
 * @ledger users-read-401 activation-user-reach activation-user-reach-owner
 */
export async function checkReach(world: World, grant: Grant, person: Person, { orOwner }: { orOwner: boolean }): Promise<void> {
  if (await hasUserAccess(world, await readCaller(world, grant), person)) return;
  if (orOwner && (await isOwner(world, grant, person))) return;
  throw new Refusal('partner_forbidden', { why: 'The user is none whom the caller may see.' });
}

/** Whether somebody owns or hosts a system of the grant: as an activation names them, or as a home owner who sees or saw it. */
async function isOwner({ activations }: World, grant: Grant, person: Person): Promise<boolean> {
  const { role, systemIds, formerSystemIds = [] } = person;
  if (role === 'homeowner' && [...systemIds, ...formerSystemIds].some((id) => isWithin(grant, id))) return true;
  const userId = Number(person.userId);
  const isNamed = ({ owner_id, host_id }: RecordedFields) => owner_id === userId || host_id === userId;
  return (await activations.list()).some(({ id, fields }) => isNamed(fields) && isWithin(grant, id));
}
