import type { Visit } from '../pages/route.ts';
import { toSeeOther } from '../pages/to-see-other.ts';
import { answerPerson } from './answer-person.ts';

/**
 * Takes back every consent that a person gave an application. Its tokens are refused from then on. One that has no access is left
 * as it is.
 *
 * @ledger home-owner-revokes
 */
export function revoke(visit: Visit): Promise<Response> {
  return answerPerson(visit, async ({ email }) => {
    const { world, form } = visit;
    const clientId = form.get('client_id') ?? '';
    await world.grants.revokeAll({ email, clientId });
    return toSeeOther('/enlighten?notice=revoked');
  });
}
