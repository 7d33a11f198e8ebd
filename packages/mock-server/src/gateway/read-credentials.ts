import { readBearer } from '../call/read-bearer.ts';
import type { ReadRequest } from '../call/read-request.ts';
import type { Switches } from '../records/switches.ts';

/** What a request shows to be let in. */
export interface Credentials {
  readonly apiKey: string | undefined;
  /** The bearer token, without the word before it. */
  readonly bearer: string | undefined;
}

/**
 * Reads the API key from the query, the form or the header named `key`, in this order, and the bearer token.
 *
 * @ledger key-in-header-or-query
 */
export function readCredentials({ query, headers, body }: ReadRequest, { keyInHeader }: Switches): Credentials {
  const form = body.kind === 'form' ? body.form : undefined;
  const apiKey = toLast(query) ?? (form && toLast(form)) ?? (keyInHeader ? headers.get('key') : null);
  return { apiKey: apiKey || undefined, bearer: readBearer(headers) };
}

/** An empty key counts as left out and the last of several counts, as with every parameter. */
function toLast(parameters: URLSearchParams): string | undefined {
  return parameters.getAll('key').findLast((key) => key !== '');
}
