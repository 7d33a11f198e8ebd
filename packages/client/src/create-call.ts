import type { OperationRow } from '@heliostat/spec';
import { type AccessToken, readAccessToken } from './access-token.ts';
import { type AnyInput, checkInput } from './check-input.ts';
import { ClientError } from './client-error.ts';
import { createDeadline, readUnlessAborted } from './deadline.ts';
import type { CallOptions } from './operation-types.ts';
import { toPublicCause } from './public-text.ts';
import { readEvents } from './read-events.ts';
import { isStream, toSignalUntil } from './stream-signal.ts';
import { toBody, type WrittenBody } from './to-body.ts';
import { type AnyResult, toResult } from './to-result.ts';
import type { Fetch, Transport, TransportCall } from './transport.ts';

/** What all operations of one client share, checked. */
export interface CallContext {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly accessToken: AccessToken;
  readonly keyIn: 'header' | 'query';
  readonly timeoutMs: number;
  readonly transport: Transport;
  /** Undefined for that of the platform, which is looked up at each call. */
  readonly fetch: Fetch | undefined;
}

/** The function of one operation: check, token, request, answer. One deadline spans all of it. */
export function createCall(
  row: OperationRow,
  context: CallContext,
): (input?: unknown, options?: CallOptions) => Promise<AnyResult> {
  return async (input = {}, { signal } = {}) => {
    checkInput(row, input);
    const deadline = createDeadline(signal, context.timeoutMs);
    try {
      deadline.throwIfAborted();
      return await readUnlessAborted(call(row, context, input, deadline, signal), deadline);
    } catch (thrown) {
      throw deadline.aborted ? toAborted(row, signal) : thrown;
    }
  };
}

async function call(
  row: OperationRow,
  context: CallContext,
  input: AnyInput,
  deadline: AbortSignal,
  caller: AbortSignal | undefined,
): Promise<AnyResult> {
  const { apiKey, keyIn } = context;
  const token = await readAccessToken(context.accessToken, deadline);
  const secrets = [apiKey, token];
  const inHeader = keyIn === 'header';
  const began = new AbortController();
  const body = writeBody(row, input.body, secrets);
  const response = await send(row, context, secrets, {
    baseUrl: context.baseUrl,
    method: row.method,
    path: row.path,
    pathParameters: input.path ?? {},
    query: inHeader ? { ...input.query } : { ...input.query, key: apiKey },
    headers: {
      ...toHeaders(row, input),
      ...(body === undefined ? {} : { 'content-type': body.contentType }),
      accept: isStream(row) ? 'text/event-stream' : 'application/json',
      authorization: `Bearer ${token}`,
      ...(inHeader ? { key: apiKey } : {}),
    },
    body: body?.text,
    signal: isStream(row) ? toSignalUntil(began.signal, deadline, caller) : deadline,
  });
  if (row.responses[response.status]?.mediaType === 'text/event-stream') {
    const data = readEvents(row, response, secrets, caller);
    began.abort();
    return { ok: true, data, operationId: row.id, status: response.status, headers: response.headers };
  }
  const text = await response.text().catch((thrown) => {
    throw toNetworkError(row, thrown, secrets);
  });
  return toResult(row, { status: response.status, headers: response.headers, text }, secrets);
}

/** The header parameters that the operation has, as far as they are given: null counts as not given. */
function toHeaders(row: OperationRow, { header = {} }: AnyInput): Record<string, string> {
  const given = row.parameters.header.flatMap((name) => {
    const value = header[name];
    return value === undefined || value === null ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(given);
}

function writeBody(row: OperationRow, body: unknown, secrets: readonly string[]): WrittenBody | undefined {
  try {
    return toBody(row, body);
  } catch (thrown) {
    throw toUnwritable(row, thrown, secrets);
  }
}

/** Runs the transport, and tells what `fetch` throws from what could not be written as a request in the first place. */
async function send(
  row: OperationRow,
  { transport, fetch = globalThis.fetch }: CallContext,
  secrets: readonly string[],
  prepared: Omit<TransportCall, 'fetch'>,
): Promise<Response> {
  const watchedFetch: Fetch = async (request) => {
    try {
      return await fetch(request);
    } catch (thrown) {
      throw toNetworkError(row, thrown, secrets);
    }
  };
  try {
    return await transport({ ...prepared, fetch: watchedFetch });
  } catch (thrown) {
    throw thrown instanceof ClientError ? thrown : toUnwritable(row, thrown, secrets);
  }
}

function toNetworkError(row: OperationRow, thrown: unknown, secrets: readonly string[]): ClientError {
  const message = `${row.id} did not reach the service, or the connection broke before the answer ended.`;
  return new ClientError('network', message, { operationId: row.id, cause: toPublicCause(thrown, secrets) });
}

function toUnwritable(row: OperationRow, thrown: unknown, secrets: readonly string[]): ClientError {
  const message = `${row.id} has input that cannot be written as a request. See the cause.`;
  return new ClientError('invalid_argument', message, { operationId: row.id, cause: toPublicCause(thrown, secrets) });
}

function toAborted(row: OperationRow, signal: AbortSignal | undefined): ClientError {
  const details = { operationId: row.id };
  if (signal?.aborted === true) return new ClientError('aborted', `${row.id} was given up by its caller.`, details);
  return new ClientError('timeout', `${row.id} was not answered in time.`, details);
}
