import { Refusal } from '../../errors/refusal.ts';
import { type GrantType, plans } from '../../records/plans.ts';
import type { TokenRequest } from './token-request.ts';

/** @throws Refusal `grant_unauthorized` @ledger token-grant-by-plan */
export function checkPlan({ application: { plan } }: TokenRequest, asked: string): GrantType {
  const { grantTypes } = plans[plan];
  const granted = grantTypes.find((each) => each === asked);
  if (granted) return granted;
  throw new Refusal('grant_unauthorized', {
    text: `Unauthorized grant type: ${asked}`,
    why: `The plan ${plan} has the grants ${grantTypes.join(' and ')}.`,
  });
}
