import { createServer, type IncomingMessage, maxHeaderSize, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener, type Http2Bindings, type HttpBindings, RequestError } from '@hono/node-server';
import { answerUnlessBroken } from './answer-unless-broken.ts';
import { envelopes } from './errors/envelopes.ts';
import { Refusal } from './errors/refusal.ts';
import { jsonType, toJson } from './errors/to-json.ts';

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
  const answerRequest = (request: Request, { incoming, outgoing }: HttpBindings | Http2Bindings) =>
    answerUnlessBroken(fetch, withBody(request, incoming as IncomingMessage), outgoing as ServerResponse);
  const listener = getRequestListener(answerRequest, {
    overrideGlobalObjects: false,
    // What the adapter cannot make a Request of: a Host that is none, a target such as `*`.
    errorHandler: (error) => {
      if (error instanceof RequestError) {
        const refusal = new Refusal('unreadable', { text: 'The request has no readable target or Host' });
        return toJson(envelopes.GatewayError(refusal), refusal);
      }
      const refusal = new Refusal('failed', { cause: error });
      return toJson(envelopes.ApiError(refusal), refusal);
    },
  });
  const answer = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    // The Date header is the world's, not the machine's.
    outgoing.sendDate = false;
    if (incoming.httpVersion === '1.0') incoming.headers.host ??= `localhost:${incoming.socket.localPort}`;
    // What nobody read of a body would stand in the way of the connection's next request.
    outgoing.once('finish', () => incoming.resume());
    void listener(incoming, outgoing);
  };
  const server = createServer(
    // Without Host, Node would answer by itself, with the machine's Date.
    { keepAliveTimeout: 5_000, requestTimeout: 30_000, headersTimeout: 10_000, requireHostHeader: false },
    answer,
  );
  // Expectations other than 100-continue are nobody's business here.
  server.on('checkExpectation', answer);
  server.on('clientError', onClientError);
  const bare = new Set<Duplex>();
  server.on('connect', (_request, socket: Duplex) => {
    bare.add(socket);
    socket.on('close', () => bare.delete(socket));
    // Node hands the socket over bare: without a listener, a reset would end the process.
    socket.on('error', () => socket.destroy());
    refuseSocket(socket, new Refusal('method_not_implemented'));
  });
  await start(server, port, host);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // After what is on its way out: a stream that ended just now still has its end to send.
        setImmediate(() => {
          server.closeAllConnections();
          for (const socket of bare) socket.destroy();
        });
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
  const init = {
    method: 'POST',
    headers,
    body: toStream(incoming.iterator({ destroyOnReturn: false })),
    duplex: 'half',
    signal: request.signal,
  } as RequestInit;
  const carrier = new Request(url, init);
  return Object.defineProperty(carrier, 'method', { value: method });
}

/** A stream that can be given up without closing the connection. Not every library of types knows `from`. */
function toStream(source: AsyncIterable<unknown>): ReadableStream {
  return (ReadableStream as typeof ReadableStream & { from(given: AsyncIterable<unknown>): ReadableStream }).from(source);
}

/** What reaches the socket and is no HTTP that Node reads. */
function onClientError(error: NodeJS.ErrnoException & { readonly rawPacket?: Buffer }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  refuseSocket(socket, toRefusal(error.code, error.rawPacket?.toString('latin1') ?? ''));
}

function toRefusal(code: string | undefined, sent: string): Refusal {
  if (code === 'HPE_INVALID_METHOD' && /^[A-Z-]+ \S+ HTTP\//.test(sent)) return new Refusal('method_not_implemented');
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Refusal('unreadable', { text: `The headers are larger than ${maxHeaderSize} bytes` });
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Refusal('unreadable', { text: 'The request took too long to arrive' });
  return new Refusal('unreadable', { text: 'This is not HTTP' });
}

function refuseSocket(socket: Duplex, refusal: Refusal): void {
  const body = JSON.stringify(envelopes.GatewayError(refusal));
  socket.end(
    [
      `HTTP/1.1 ${refusal.status} ${refusal.title}`,
      `Content-Type: ${jsonType}`,
      `Content-Length: ${new TextEncoder().encode(body).length}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
