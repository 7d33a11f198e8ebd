import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { ConnectionLost } from './errors/connection-lost.ts';
import { EventStreamResponse } from './errors/to-event-stream.ts';
import { TruncatedResponse } from './errors/truncated-response.ts';

type Bytes = ReadableStream<Uint8Array>;

/**
 * Answers a request on its connection. An answer that was lost or that breaks off ends the connection, and no other. A stream is sent
 * event by event, and is given up with its connection.
 */
export async function answerUnlessBroken(
  fetch: (request: Request) => Promise<Response>,
  request: Request,
  outgoing: ServerResponse,
): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response instanceof TruncatedResponse) {
      if (await writePieces(response, response.part, outgoing)) outgoing.socket?.destroySoon();
    } else if (response instanceof EventStreamResponse && response.body) {
      if (await writePieces(response, response.body, outgoing)) outgoing.end();
    } else return response;
  } catch (error) {
    const isGone = request.signal.aborted && error === request.signal.reason;
    if (!isGone && !(error instanceof ConnectionLost)) throw error;
    reset(outgoing);
  }
  return RESPONSE_ALREADY_SENT;
}

/** Resets the connection, once what was asked on it before is answered. */
function reset(outgoing: ServerResponse): void {
  if (outgoing.destroyed) return;
  if (outgoing.socket) outgoing.socket.resetAndDestroy();
  else outgoing.once('socket', (socket: Socket) => socket.resetAndDestroy());
}

/**
 * Writes the head of an answer and its body as it comes, no faster than the client reads. Answers whether the body came to its end
 * before the connection did.
 */
async function writePieces({ status, headers }: Response, body: Bytes, outgoing: ServerResponse): Promise<boolean> {
  const reader = body.getReader();
  const giveUp = () => void reader.cancel().catch(() => undefined);
  if (outgoing.destroyed) giveUp();
  outgoing.once('close', giveUp);
  outgoing.writeHead(status, Object.fromEntries(headers));
  // Node waits with the head for the first bytes of the body, and there may be none.
  outgoing.flushHeaders();
  let last: Promise<unknown> = Promise.resolve();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const { value } = read;
    last = new Promise((written) => outgoing.write(value, written));
    if (outgoing.writableNeedDrain) await last;
  }
  await last;
  outgoing.off('close', giveUp);
  return !outgoing.destroyed;
}
