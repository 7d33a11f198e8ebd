import { Refusal } from '../../../errors/refusal.ts';

/** @throws Refusal `client_id_missing` @ledger authorize-unknown-client */
export function checkClientId(clientId: string | null): string {
  if (!clientId) throw new Refusal('client_id_missing');
  return clientId;
}
