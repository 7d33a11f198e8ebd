import type { Person } from '../../records/people.ts';
import { isEmpty, type Reach, toShared } from '../../records/reach.ts';
import type { World } from '../../records/world.ts';
import type { AuthorizationRequest } from './authorization-request.ts';

/**
 * The systems that a person lends to the application already, by the latest consent that stands. Undefined where there is none, or
 * where the world asks each time.
 *
 * @ledger authorize-consent-remembered
 */
export async function readRemembered(
  world: World,
  { application: { clientId } }: AuthorizationRequest,
  person: Person,
): Promise<Reach | undefined> {
  if (world.switches.consent === 'ask') return undefined;
  const grants = await world.grants.listStanding({ email: person.email, clientId });
  const latest = grants.reduce<(typeof grants)[number] | undefined>(
    (found, grant) => (found && found.grantedAt > grant.grantedAt ? found : grant),
    undefined,
  );
  const lent = latest && toShared(latest, person);
  return lent && !isEmpty(lent) ? lent : undefined;
}
