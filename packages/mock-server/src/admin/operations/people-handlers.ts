import { toEpochSeconds } from '../../clock.ts';
import { toDigits } from '../../random.ts';
import { listHidden } from '../../records/access-grants.ts';
import type { Person } from '../../records/people.ts';
import { toReach } from '../../records/reach.ts';
import { toPersonDescription } from '../../records/to-description.ts';
import type { World } from '../../records/world.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { checkSystems } from '../check-systems.ts';

type Operations = 'listPeople' | 'getPerson' | 'setPerson' | 'deletePerson';

export const peopleHandlers: Pick<AdminHandlers, Operations> = {
  listPeople: async ({ world }) => ({ people: (await world.people.list()).map(toPersonDescription) }),

  getPerson: async ({ world, path }) => toPersonDescription(await findPerson(world, path.email)),

  async setPerson({ world, path, body }) {
    const { password, role = 'homeowner', system_ids: systemIds = [], systems } = body;
    checkEither(systemIds, systems);
    await checkSystems(world, systemIds, { systemIds: [], systems: 'all' }, `world ${world.id}`);
    const before = await world.people.byEmail(path.email);
    const userId = before?.userId ?? toDigits(await world.chance.next('user-id'), 7);
    const companyId = role === 'homeowner' ? '' : before?.companyId || toDigits(await world.chance.next('company-id'), 5);
    const hiddenIds = systems === 'all' ? await listHidden(world, { userId, companyId }) : [];
    const person: Person = {
      email: path.email.toLowerCase(),
      password,
      role,
      ...toReach({ systemIds, systems, hiddenIds }),
      userId,
      companyId,
      ...(before?.profile ? { profile: before.profile } : {}),
      passwordLastChanged: before?.password === password ? before.passwordLastChanged : toEpochSeconds(world.clock),
    };
    await world.people.put(person);
    return toPersonDescription(person);
  },

  /** Their grants go with them: tokens tell about the person behind the grant. */
  async deletePerson({ world, path }) {
    const { email } = await findPerson(world, path.email);
    await world.grants.revokeAll({ email });
    await world.people.delete(email);
  },
};

function checkEither(systemIds: readonly number[], systems: 'all' | undefined): void {
  if (systems === undefined || systemIds.length === 0) return;
  throw new AdminError(
    'invalid',
    'body/system_ids goes with no systems: all of them are meant already. Leave one of the two out.',
    {
      at: 'body/system_ids',
    },
  );
}

async function findPerson(world: World, email: string): Promise<Person> {
  const person = await world.people.byEmail(email);
  if (person) return person;
  const hint = `GET /_heliostat/worlds/${world.id}/people lists those that there are.`;
  throw new AdminError('person_unknown', `World ${world.id} has no person of this e-mail. ${hint}`, { at: 'path/email' });
}
