import type { EngineAnswer } from '../engine/types.ts';

/** @ledger response-content-type quota-no-headers response-no-vary-headers */
export function writeResponse({ status, body }: EngineAnswer): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json;charset=UTF-8' } });
}
