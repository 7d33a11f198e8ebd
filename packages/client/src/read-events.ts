import type { OperationRow } from '@heliostat/spec';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { ClientError } from './client-error.ts';
import { toPublicCause } from './public-text.ts';

/**
 * The data of the events of a stream, parsed, as they come. Ends with the stream; who stops reading earlier ends the stream, and so
 * does the signal. It can be read once.
 * @throws ClientError `network`, `aborted`, or `unexpected_answer` for data that is no JSON object
 */
export async function* readEvents(
  row: OperationRow,
  response: Response,
  secrets: readonly string[],
  signal: AbortSignal | undefined,
): AsyncGenerator<object, void, undefined> {
  const messages = response.body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader();
  if (messages === undefined) return;
  // A stream that has failed has nothing left to cancel, and says so.
  const end = (): Promise<void> => messages.cancel().catch(() => undefined);
  signal?.addEventListener('abort', end, { once: true });
  try {
    for (;;) {
      if (signal?.aborted) throw new ClientError('aborted', `${row.id} was given up by its caller.`, { operationId: row.id });
      const { done, value } = await messages.read().catch((thrown: unknown) => {
        if (signal?.aborted) return { done: false as const, value: undefined };
        throw toBroken(row, thrown, secrets);
      });
      if (value !== undefined) yield toData(row, response.status, value.data);
      else if (done && !signal?.aborted) return;
    }
  } finally {
    signal?.removeEventListener('abort', end);
    await end();
  }
}

function toData(row: OperationRow, status: number, data: string): object {
  try {
    const value: unknown = JSON.parse(data);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, without the text: it may be anything.
  }
  const message = `${row.id} got an event whose data is no JSON object.`;
  throw new ClientError('unexpected_answer', message, { operationId: row.id, status });
}

function toBroken(row: OperationRow, thrown: unknown, secrets: readonly string[]): ClientError {
  const message = `${row.id} lost its connection before the stream ended.`;
  return new ClientError('network', message, { operationId: row.id, cause: toPublicCause(thrown, secrets) });
}
