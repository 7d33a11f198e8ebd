import { toAlphanumeric, toUuid } from '../../random.ts';
import type { Person } from '../../records/people.ts';
import { type Reach, toReach } from '../../records/reach.ts';
import type { World } from '../../records/world.ts';
import type { AuthorizationRequest } from './authorization-request.ts';

/** Writes down that a person lends systems to an application, and answers the code for it. @ledger authorize-code-format authorize-code-lifetime */
export async function issueCode(
  world: World,
  { application: { clientId }, redirectUri }: AuthorizationRequest,
  { email }: Person,
  lent: Reach,
): Promise<string> {
  const grantId = toUuid(await world.chance.next('grant-id'));
  const code = toAlphanumeric(await world.chance.next('code'), 6);
  const grantedAt = world.clock.now();
  const expiresAt = grantedAt + world.switches.codeLifetimeSeconds * 1000;
  await world.grants.put({ id: grantId, clientId, email, ...toReach(lent), grantedAt }, expiresAt);
  await world.codes.put({ code, grantId, clientId, redirectUri, expiresAt });
  return code;
}
