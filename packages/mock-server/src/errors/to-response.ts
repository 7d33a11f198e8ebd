import { type OperationRow, type ResponseRow, unmatched } from '@heliostat/spec';
import { type EnvelopeName, envelopes } from './envelopes.ts';
import { toErrorPage } from './error-page.ts';
import type { Refusal } from './refusal.ts';
import { toJson } from './to-json.ts';

/** The two halves of the host: data under /api, authorization under /oauth. */
export type Realm = keyof typeof unmatched;

/**
 * Turns a refusal into the answer that its operation declares for the status.
 *
 * @param row the operation that was asked for, or undefined where none matched
 * @param now epoch milliseconds
 */
export function toResponse(refusal: Refusal, row: OperationRow | undefined, realm: Realm, now: number): Response {
  const answers: Readonly<Record<string, ResponseRow>> = unmatched[realm];
  const declared = row?.responses[refusal.status] ?? answers[refusal.status];
  if (declared?.mediaType === 'text/html') return toErrorPage(refusal);
  if (!isEnvelopeName(declared?.schema)) {
    throw new Error(`${row?.id ?? realm} declares no envelope for status ${refusal.status}.`);
  }
  return toJson(envelopes[declared.schema](refusal, now), refusal);
}

function isEnvelopeName(name: string | null | undefined): name is EnvelopeName {
  return typeof name === 'string' && name in envelopes;
}
