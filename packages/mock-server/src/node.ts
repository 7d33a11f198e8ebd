import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { Readable } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { envelopes } from './errors/envelopes.ts';
import { Refusal } from './errors/refusal.ts';

export interface ListenOptions {
  readonly port: number;
  readonly host: string;
}

export interface Listening {
  /** Where it can be reached, without a trailing slash. */
  readonly url: string;
  /** Takes no more requests and ends the open ones. */
  close(): Promise<void>;
}

/** Puts a `fetch` behind a socket. @throws the error of the socket, for example with code EADDRINUSE */
export async function listen(fetch: (request: Request) => Promise<Response>, { port, host }: ListenOptions): Promise<Listening> {
  const listener = getRequestListener((request, { incoming }) => fetch(withBody(request, incoming as IncomingMessage)), {
    overrideGlobalObjects: false,
  });
  const server = createServer(
    { keepAliveTimeout: 5_000, requestTimeout: 30_000, headersTimeout: 10_000 },
    (incoming, outgoing) => {
      // The Date header is the world's, not the machine's.
      outgoing.sendDate = false;
      void listener(incoming, outgoing);
    },
  );
  server.on('clientError', onClientError);
  server.on('connect', (_request, socket: Duplex) => refuseSocket(socket, new Refusal('method_not_implemented')));
  await start(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function start(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });
}

/**
 * A body on a GET is rare and legal, and the live service reads a key from it. The web's Request does not take one, so the
 * request is built as a POST that says it is what it was.
 */
function withBody(request: Request, incoming: IncomingMessage): Request {
  if (request.method !== 'GET' && request.method !== 'HEAD') return request;
  if (!(Number(incoming.headers['content-length']) > 0) && incoming.headers['transfer-encoding'] === undefined) return request;
  const { method, url, headers } = request;
  // Not every library of types knows `duplex`, which every runtime wants with a stream.
  const init = { method: 'POST', headers, body: Readable.toWeb(incoming), duplex: 'half' } as RequestInit;
  const carrier = new Request(url, init);
  return Object.defineProperty(carrier, 'method', { value: method });
}

/** What reaches the socket and is no HTTP that Node reads. */
function onClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else if (error.code === 'HPE_INVALID_METHOD') refuseSocket(socket, new Refusal('method_not_implemented'));
  else refuseSocket(socket, new Refusal('unreadable', { text: 'This is not HTTP' }));
}

function refuseSocket(socket: Duplex, refusal: Refusal): void {
  const body = JSON.stringify(envelopes.GatewayError(refusal));
  socket.end(
    [
      `HTTP/1.1 ${refusal.status} ${refusal.title}`,
      'Content-Type: application/json;charset=UTF-8',
      `Content-Length: ${new TextEncoder().encode(body).length}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
