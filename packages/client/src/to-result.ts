import type { OperationRow } from '@heliostat/spec';
import { ClientError } from './client-error.ts';
import { toJson } from './to-json.ts';

/** A response, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A result once its operation is only a row of the table. */
export type AnyResult = { readonly operationId: string; readonly status: number; readonly headers: Headers } & (
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly error: unknown }
);

/**
 * The result that the contract declares for this status. Bodies are parsed and not validated. Texts of a refusal that quote the
 * key or the token of the call lose it, since refusals are logged.
 * @throws ClientError `unexpected_answer`
 */
export function toResult(row: OperationRow, answer: Answer, secrets: readonly string[]): AnyResult {
  const { status, headers, text } = answer;
  if (row.responses[status] === undefined) throw toSurprise(row, answer, 'a status that the contract does not declare');
  const ok = status >= 200 && status < 300;
  const body = toJson(text, ok ? undefined : secrets);
  if (body === undefined) throw toSurprise(row, answer, 'a body that is no JSON object or array');
  const common = { operationId: row.id, status, headers };
  return ok ? { ok, data: body, ...common } : { ok, error: body, ...common };
}

/** What the contract does not declare, told with status and media type, and never with the body: it may be anything. */
export function toSurprise(
  row: OperationRow,
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  what: string,
): ClientError {
  const mediaType = headers.get('content-type') ?? 'no media type';
  const isRedirect = status === 0 || (status >= 300 && status < 400);
  const advice = isRedirect ? ' Redirects are not followed: they would carry the key elsewhere. Check baseUrl.' : '';
  const message = `${row.id} got ${status} with ${mediaType}, ${what}.${advice}`;
  return new ClientError('unexpected_answer', message, { operationId: row.id, status });
}
