import type { OperationRow } from '@heliostat/spec';
import { type EnvelopeName, envelopes } from './envelopes.ts';
import { toErrorPage } from './error-page.ts';
import type { Refusal } from './refusal.ts';

/** Refusals to requests that no operation matches, as `x-unmatched` of the contract has them. */
const unmatched: Readonly<Record<Realm, Readonly<Record<number, EnvelopeName>>>> = {
  api: {
    400: 'GatewayError',
    401: 'GatewayError',
    404: 'GatewayError',
    405: 'GatewayError',
    413: 'GatewayError',
    500: 'ApiError',
    501: 'GatewayError',
  },
  oauth: { 400: 'OAuthError', 404: 'GatewayError', 405: 'OAuthError', 413: 'OAuthError', 500: 'OAuthError', 501: 'GatewayError' },
};

/** The two halves of the host: data under /api, authorization under /oauth. */
export type Realm = 'api' | 'oauth';

/**
 * Turns a refusal into the answer that its operation declares for the status.
 *
 * @param row the operation that was asked for, or undefined where none matched
 * @ledger response-content-type
 */
export function toResponse(refusal: Refusal, row: OperationRow | undefined, realm: Realm): Response {
  const declared = row?.responses[String(refusal.status)];
  if (declared?.mediaType === 'text/html') return toErrorPage(refusal);
  const name = declared?.schema ?? unmatched[realm][refusal.status];
  if (!isEnvelopeName(name)) throw new Error(`${row?.id ?? realm} declares no envelope for status ${refusal.status}.`);
  return new Response(JSON.stringify(envelopes[name](refusal)), {
    status: refusal.status,
    headers: { 'Content-Type': 'application/json;charset=UTF-8', ...refusal.headers },
  });
}

function isEnvelopeName(name: string | null | undefined): name is EnvelopeName {
  return typeof name === 'string' && name in envelopes;
}
