import { toAlphanumeric, toUuid } from '../../random.ts';
import type { Person } from '../../records/people.ts';
import type { World } from '../../records/world.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { toRedirect } from './to-redirect.ts';

/**
 * Sends a person's decision to the redirect URI: a code that works once, or the refusal. Undefined where there is no decision.
 *
 * @ledger authorize-denied authorize-code-format authorize-code-lifetime
 */
export async function answerConsent(
  world: World,
  request: AuthorizationRequest,
  person: Person,
  decision: string | null,
  origin: string,
): Promise<Response | undefined> {
  if (decision === 'deny') {
    return toRedirect(request, { error: 'access_denied', error_description: 'User denied access' }, origin);
  }
  if (decision !== 'approve') return undefined;

  const { clientId } = request.application;
  const grantId = toUuid(await world.chance.next('grant-id'));
  const code = toAlphanumeric(await world.chance.next('code'), 6);
  const expiresAt = world.clock.now() + world.switches.codeLifetimeSeconds * 1000;
  await world.grants.put({ id: grantId, clientId, email: person.email, systemIds: person.systemIds, grantedAt: world.clock.now() }, expiresAt);
  await world.codes.put({ code, grantId, clientId, redirectUri: request.redirectUri, expiresAt });
  return toRedirect(request, { code }, origin);
}
