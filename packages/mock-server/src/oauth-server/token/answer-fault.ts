import type { Trace } from '../../call/trace.ts';
import type { RefusalCode } from '../../errors/catalogue.ts';
import { Refusal } from '../../errors/refusal.ts';
import { applyFault, toAnswerInstead } from '../../gateway/apply-fault.ts';
import type { GrantType } from '../../records/plans.ts';
import type { World } from '../../records/world.ts';

/** What the token endpoint says of a grant that is no good. */
const invalidGrants: Readonly<Record<GrantType, RefusalCode>> = {
  authorization_code: 'code_invalid',
  password: 'user_credentials_bad',
  refresh_token: 'refresh_token_invalid',
};
const refusals: Readonly<Record<number, RefusalCode>> = { 405: 'oauth_method_not_allowed', 413: 'too_large', 500: 'failed' };

/**
 * Meets the faults that a test asked for, before the grant is touched: a code or a refresh token stays good. Undefined where the
 * exchange goes on.
 *
 * @throws Refusal of the status that was asked for, in the words that the grant would get
 */
export async function answerFault(world: World, grantType: GrantType, trace: Trace): Promise<Response | undefined> {
  if (!trace.row) throw new Error('The token endpoint was asked without an operation.');
  const failure = await applyFault(world, trace.row, trace);
  if (failure?.kind === 'status') throw new Refusal(refusals[failure.status] ?? toInvalidGrant(failure.status, grantType));
  return toAnswerInstead(failure);
}

function toInvalidGrant(status: number, grantType: GrantType): RefusalCode {
  if (status === 400) return invalidGrants[grantType];
  return grantType === 'refresh_token' ? 'refresh_token_expired' : 'client_credentials_bad';
}
