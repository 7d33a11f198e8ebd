import { createClient, type Output } from '@heliostat/client';
import { createService } from './service.ts';

export const path = { system_id: 67 };
export const frame = { data: { system_id: 67, pv_power: 30 }, timestamp_epoch: 1679041508556, type: 'response' };

/** A stream that sends the given pieces one by one, and then what the test says. */
export function createStream(
  pieces: readonly string[],
  atEnd: (controller: ReadableStreamDefaultController) => void | Promise<void> = (it) => it.close(),
): { stream: { isCancelled: boolean }; answer: () => Response } {
  const stream = { isCancelled: false };
  const encoder = new TextEncoder();
  const left = [...pieces];
  const body = new ReadableStream({
    pull(controller) {
      const piece = left.shift();
      if (piece === undefined) return atEnd(controller);
      controller.enqueue(encoder.encode(piece));
      return undefined;
    },
    cancel() {
      stream.isCancelled = true;
    },
  });
  const answer = () => new Response(body, { headers: { 'content-type': 'text/event-stream;charset=UTF-8' } });
  return { stream, answer };
}

/** A live stream of the given pieces, as a caller gets it. */
export async function open(
  pieces: readonly string[],
  { atEnd, signal }: { atEnd?: (controller: ReadableStreamDefaultController) => void | Promise<void>; signal?: AbortSignal } = {},
): Promise<{ stream: { isCancelled: boolean }; events: Output<'getLiveData'> }> {
  const service = createService();
  const { stream, answer } = createStream(pieces, atEnd);
  service.answerNext(answer);
  const result = await createClient(service.options).getLiveData({ path }, signal ? { signal } : {});
  if (!result.ok) throw new Error(`refused with ${result.status}`);
  return { stream, events: result.data };
}

export async function readAll(events: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const event of events) all.push(event);
  return all;
}

export const sent = `data: ${JSON.stringify(frame)}\n\n`;
export const never = () => new Promise<void>(() => undefined);
