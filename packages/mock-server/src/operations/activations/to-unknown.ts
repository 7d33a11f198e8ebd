import { Refusal } from '../../errors/refusal.ts';

/** What is said of an activation that was deleted while the request for it was on its way. @ledger activation-404-unknown */
export function toUnknown(id: number): Refusal {
  return new Refusal('partner_system_unknown', { text: `Couldn't find Site with 'id'=${id}` });
}
