import { Refusal } from '../../errors/refusal.ts';
import type { TokenRequest } from './token-request.ts';

/** A client may name itself beside its Basic header, and nobody else. @throws Refusal `client_id_differs` @ledger token-client-errors */
export function checkClientId({ application, parameter }: TokenRequest): void {
  const clientId = parameter('client_id');
  if (clientId !== undefined && clientId !== application.clientId) throw new Refusal('client_id_differs');
}
