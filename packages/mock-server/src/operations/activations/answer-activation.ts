import type { components } from '@heliostat/spec';
import { toEpochSeconds } from '../../clock.ts';
import { readOwnCompany } from '../../records/company-access.ts';
import type { Person } from '../../records/people.ts';
import { readActivation } from '../../records/read-activation.ts';
import type { World } from '../../records/world.ts';
import type { Site } from '../../simulation/site.ts';
import { toCompany } from '../companies/to-company.ts';
import { isReadable } from '../users/read-user.ts';
import { toUser } from '../users/to-user.ts';
import type { Caller } from './read-installing-caller.ts';
import { toActivation } from './to-activation.ts';
import { createNames } from './to-summary.ts';

type Schemas = components['schemas'];

/** What an answer is about. */
interface Asked {
  readonly site: Site;
  readonly caller: Caller;
  /** The people to show as users, separated by commas. */
  readonly expand: string | undefined;
}

/**
 * An activation with its people by name, or as users where the caller asks for them.
 *
 * @ledger activation-people activation-expand-list activation-write-expand
 */
export async function answerActivation(world: World, { site, caller, expand = '' }: Asked): Promise<Schemas['Activation']> {
  const names = createNames(world, await world.people.list());
  const activation = await readActivation(world, site);
  const wanted = expand.split(',');
  const { owner_id, host_id } = activation.fields;
  const [owner, host] = [names.person(owner_id), names.person(host_id)];
  const show = async (role: 'owner' | 'host', person: Person | undefined) => {
    const isExpanded = wanted.some((each) => each === role || each === `${role}.company`);
    return person && isExpanded
      ? { [role]: await toSiteUser(world, { site, caller, person, withCompany: wanted.includes(`${role}.company`) }) }
      : {};
  };
  return {
    ...(await toActivation({ site, activation, caller, names, now: toEpochSeconds(world.clock) })),
    ...(await show('owner', owner)),
    ...(await show('host', host)),
  };
}

/** The answer to a write, which does not tell the time zone. @ledger activation-timezone-absent */
export async function answerWritten(world: World, asked: Asked): Promise<Schemas['Activation']> {
  const { timezone, ...answer } = await answerActivation(world, asked);
  return answer;
}

interface SiteUser {
  readonly site: Site;
  readonly caller: Caller;
  readonly person: Person;
  readonly withCompany: boolean;
}

/**
 * A user under the address that a user has at a site. Of somebody whom the caller may not read, the telephone number stays away.
 *
 * @ledger users-uri activation-expand-phone
 */
async function toSiteUser(world: World, { site: { id }, caller, person, withCompany }: SiteUser): Promise<Schemas['User']> {
  const company = withCompany ? await readOwnCompany(world, person) : undefined;
  const uri = `/api/v4/activations/${id}/users/${person.userId}.json`;
  const hidden = (await isReadable(world, caller.person, person)) ? {} : { phone: null };
  return { ...toUser(person), ...hidden, uri, ...(company ? { company: toCompany(company) } : {}) };
}
