import { type OperationRow, operations } from '@heliostat/spec';
import { type AccessToken, checkSecret } from './access-token.ts';
import { createCall } from './create-call.ts';
import { checkTimeout } from './deadline.ts';
import { openapiFetchTransport } from './openapi-fetch-transport.ts';
import type { Operation, OperationId } from './operation-types.ts';
import { toBaseUrl } from './to-base-url.ts';
import type { Fetch, Transport } from './transport.ts';

export interface ClientOptions {
  /** `https://api.enphaseenergy.com`, or the mock at `http://127.0.0.1:4010`. A path in it is kept, a trailing slash ignored. */
  readonly baseUrl: string | URL;
  /** The API key of the application that the token was issued to. */
  readonly apiKey: string;
  readonly accessToken: AccessToken;
  /** Default `header`: a URL ends up in logs. Some report that the live service takes the key in the query only. */
  readonly keyIn?: 'header' | 'query';
  /** How long a call may take, a refresh of its token included. Default: 30,000 ms. */
  readonly timeoutMs?: number;
  /** Default: the `fetch` of the platform, looked up at each call. */
  readonly fetch?: Fetch;
  /** Replaces what writes the request. */
  readonly transport?: Transport;
  /** Key and token leave only over https, or over http to a loopback address. True lifts that: anybody on the way can read them. */
  readonly dangerouslySendSecretsOverPlainHttp?: boolean;
}

/** One function for each v4 operation of the contract. */
export type Client = { readonly [Id in OperationId]: Operation<Id> };

/**
 * A client of the v4 API. Its functions answer a {@link Result} for every status that the contract declares and reject with
 * ClientError otherwise; what `accessToken` throws passes through. Nothing is retried, since every call counts against a quota.
 * @throws ClientError `invalid_argument`, `invalid_base_url`, `insecure_base_url`
 */
export function createClient(options: ClientOptions): Client {
  const { apiKey, accessToken, fetch, keyIn = 'header', timeoutMs = 30_000, transport = openapiFetchTransport } = options;
  checkSecret('apiKey', apiKey);
  checkTimeout(timeoutMs);
  const baseUrl = toBaseUrl(options.baseUrl, options.dangerouslySendSecretsOverPlainHttp === true);
  const context = { baseUrl, apiKey, accessToken, keyIn, timeoutMs, transport, fetch };
  const rows: OperationRow[] = Object.values(operations).filter(({ path }) => path.startsWith('/api/v4/'));
  // The table and the types come from the same document: an operation has a function here if it has one there.
  return Object.freeze(Object.fromEntries(rows.map((row) => [row.id, createCall(row, context)]))) as unknown as Client;
}
