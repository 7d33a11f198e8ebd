import type { Grant } from './grants.ts';
import type { Person } from './people.ts';
import { isWithin, toForgotten, toNarrower, toReach, toShared, toWider } from './reach.ts';
import type { World } from './world.ts';

/** Lets a person see a system from now on. Tokens that lend all that the person may see cover it at once. */
export function grantAccess(world: World, { userId }: Person, systemId: number): Promise<void> {
  return changePerson(world, userId, (person) => ({
    ...toWider(person, systemId),
    formerSystemIds: without(person.formerSystemIds, systemId),
  }));
}

/** Puts a system out of reach of somebody who sees all of the world. Nothing changes for others. */
export async function hideSite(world: World, { userId, systems }: Person, systemId: number): Promise<void> {
  if (systems === 'all') await changePerson(world, userId, (person) => toNarrower(person, systemId));
}

/** The systems that are hidden from somebody who is to see all of the world: those that others created. */
export async function listHidden(
  world: World,
  { userId, companyId }: Pick<Person, 'userId' | 'companyId'>,
): Promise<readonly number[]> {
  const own = Number(companyId || userId);
  const created = (await world.activations.list()).filter(({ creatorId }) => creatorId !== undefined && creatorId !== own);
  return created.map(({ id }) => id);
}

/** Ends, for everybody, all that is kept of a system that is gone: another one may get its id. */
export async function forgetSite(world: World, systemId: number): Promise<void> {
  for (const { userId, ...person } of await world.people.list()) {
    const ids = [...person.systemIds, ...(person.hiddenIds ?? []), ...(person.formerSystemIds ?? [])];
    if (!ids.includes(systemId)) continue;
    await changePerson(world, userId, (present) => ({
      ...toForgotten(present, systemId),
      formerSystemIds: without(present.formerSystemIds, systemId),
    }));
  }
}

/** Ends that a person sees a system: their tokens are refused there from now on, whatever they were lent for. */
export function revokeAccess(world: World, { userId }: Person, systemId: number): Promise<void> {
  return changePerson(world, userId, (person) => {
    if (!isWithin(person, systemId)) return person;
    return {
      ...toNarrower(person, systemId),
      formerSystemIds: [...without(person.formerSystemIds, systemId), systemId],
    };
  });
}

/**
 * A grant with the systems that it covers at this moment: nobody lends more than they may see themselves.
 *
 * @ledger access-follows-person
 */
export async function readCovered(world: World, grant: Grant): Promise<Grant> {
  const person = await world.people.byEmail(grant.email);
  const { id, clientId, email, grantedAt, refreshExpiry, lendsAll } = grant;
  const rest = { id, clientId, email, grantedAt, ...(refreshExpiry !== undefined && { refreshExpiry }) };
  if (!person) return { ...rest, systemIds: [] };
  return lendsAll ? { ...rest, lendsAll, ...toReach(person) } : { ...rest, ...toShared(grant, person) };
}

/** Nothing happens to somebody who is not there any more. The id stays with a person, and the address may change. */
async function changePerson(world: World, userId: string, toChanges: (person: Person) => Partial<Person>): Promise<void> {
  await world.turns.take('people', async () => {
    const person = await world.people.byUserId(userId);
    if (!person) return;
    const { systems, hiddenIds, ...rest } = person;
    await world.people.put({ ...rest, ...toChanges(person) });
  });
}

function without(ids: readonly number[] | undefined, systemId: number): readonly number[] {
  return (ids ?? []).filter((id) => id !== systemId);
}
