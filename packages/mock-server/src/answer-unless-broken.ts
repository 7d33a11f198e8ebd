import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { ConnectionLost } from './errors/connection-lost.ts';
import { TruncatedResponse } from './errors/truncated-response.ts';

/** Answers a request on its connection. An answer that was lost or that breaks off ends the connection, and no other. */
export async function answerUnlessBroken(
  fetch: (request: Request) => Promise<Response>,
  request: Request,
  outgoing: ServerResponse,
): Promise<Response> {
  try {
    const response = await fetch(request);
    if (!(response instanceof TruncatedResponse)) return response;
    await writeTruncated(response, outgoing);
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

/** Writes the head of the whole answer and a part of its body, and ends the connection. */
async function writeTruncated({ status, headers, part }: TruncatedResponse, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(status, Object.fromEntries(headers));
  // Node waits with the head for the first bytes of the body, and there may be none.
  outgoing.flushHeaders();
  const reader = part.getReader();
  const giveUp = () => void reader.cancel().catch(() => undefined);
  outgoing.once('close', giveUp);
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const { value } = read;
    await new Promise((written) => outgoing.write(value, written));
  }
  outgoing.socket?.destroySoon();
}
