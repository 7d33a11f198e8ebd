import { Refusal } from '../../errors/refusal.ts';
import { toUuid } from '../../random.ts';
import type { Grant } from '../../records/grants.ts';
import { toReach } from '../../records/reach.ts';
import { readPerson } from '../../records/read-person.ts';
import type { TokenRequest } from './token-request.ts';

/**
 * Takes the password of a person, meant to be an installer, for a new grant.
 *
 * @throws Refusal `user_credentials_bad`
 * @ledger token-password-any-user
 */
export async function exchangePassword({ world, application, parameter }: TokenRequest): Promise<Grant> {
  const person = await readPerson(world, parameter('username') ?? '', parameter('password') ?? '');
  if (!person) throw new Refusal('user_credentials_bad');
  return {
    id: toUuid(await world.chance.next('grant-id')),
    clientId: application.clientId,
    email: person.email,
    ...toReach(person),
    lendsAll: true,
    grantedAt: world.clock.now(),
  };
}
