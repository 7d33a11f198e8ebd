import { Refusal } from '../../../errors/refusal.ts';
import { plans } from '../../../records/plans.ts';
import type { Asked } from '../authorization-request.ts';

/** @throws Refusal `client_has_no_code_grant` @ledger authorize-partner-application */
export function checkCodeGrant({ application }: Asked): string {
  if (!plans[application.plan].grantTypes.includes('authorization_code')) throw new Refusal('client_has_no_code_grant');
  return `The plan ${application.plan} has the authorization code grant.`;
}
