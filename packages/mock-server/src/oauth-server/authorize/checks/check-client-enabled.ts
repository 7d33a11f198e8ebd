import { Refusal } from '../../../errors/refusal.ts';
import type { Asked } from '../authorization-request.ts';

/** @throws Refusal `client_not_enabled` @ledger authorize-pending-application */
export function checkClientEnabled({ application }: Asked): string {
  if (application.status !== 'enabled') throw new Refusal('client_not_enabled');
  return `${application.name} is enabled.`;
}
