import type { OperationRow } from '@heliostat/spec';
import { EventSourceParserStream, ParseError } from 'eventsource-parser/stream';
import { ClientError } from './client-error.ts';
import { toPublicCause } from './public-text.ts';
import { toJson } from './to-json.ts';
import { toSurprise } from './to-result.ts';

/** How many characters of an event may wait for its end. Far more than any event of the contract has. */
const longestWait = 2 ** 20;
const over: IteratorReturnResult<undefined> = { done: true, value: undefined };

/**
 * The data of the events of a stream, parsed, as they come, without key and token where they quote them. Events without data are
 * skipped. Ends with the stream; who stops reading earlier ends the stream, and so does the signal, also while an event is
 * waited for. It can be read once.
 * @throws ClientError `unexpected_answer` at once for an answer that is no stream; while it is read `network`, `aborted`, or
 * `unexpected_answer` for data that is no JSON object and for an event without end
 */
export function readEvents(
  row: OperationRow,
  response: Response,
  secrets: readonly string[],
  signal: AbortSignal | undefined,
): AsyncIterableIterator<object, undefined> {
  const reader = toBytes(row, response)
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream({ maxBufferSize: longestWait }))
    .pipeThrough(toObjects(row, response, secrets))
    .getReader();
  let isOver = false;
  // A stream that has failed has nothing left to cancel, and says so.
  const cancel = (): Promise<void> => reader.cancel().catch(() => undefined);
  const finish = (): void => {
    isOver = true;
    signal?.removeEventListener('abort', cancel);
  };
  signal?.addEventListener('abort', cancel, { once: true });

  // No generator: that would let `return` wait for the event that a pending `next` waits for.
  return {
    async next() {
      const read = await reader.read().catch((thrown: unknown) => ({ done: true, value: undefined, thrown }));
      if (isOver) return over;
      if (read.value !== undefined) return { done: false, value: read.value };
      finish();
      if (signal?.aborted) throw new ClientError('aborted', `${row.id} was given up by its caller.`, { operationId: row.id });
      if ('thrown' in read) throw toFault(row, response, read.thrown, secrets);
      return over;
    },
    async return() {
      finish();
      await cancel();
      return over;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function toBytes(row: OperationRow, response: Response): NonNullable<Response['body']> {
  const { body, headers } = response;
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType === 'text/event-stream' && body !== null) return body;
  // Nobody waits for this: what comes of it cannot change the answer.
  body?.cancel().catch(() => undefined);
  throw toSurprise(row, response, body === null ? 'and no body in the place of a stream' : 'no stream of events');
}

function toObjects(row: OperationRow, response: Response, secrets: readonly string[]): TransformStream<{ data: string }, object> {
  return new TransformStream({
    transform({ data }, controller) {
      if (data.trim() === '') return;
      const value = toJson(data, secrets);
      if (value === undefined) throw toSurprise(row, response, 'an event whose data is no JSON object');
      controller.enqueue(value);
    },
  });
}

function toFault(row: OperationRow, response: Response, thrown: unknown, secrets: readonly string[]): ClientError {
  if (thrown instanceof ClientError) return thrown;
  // The only error of the parser that reaches its stream.
  if (thrown instanceof ParseError)
    return toSurprise(row, response, `an event that did not end within ${longestWait} characters`);
  const message = `${row.id} lost its connection before the stream ended.`;
  return new ClientError('network', message, { operationId: row.id, cause: toPublicCause(thrown, secrets) });
}
