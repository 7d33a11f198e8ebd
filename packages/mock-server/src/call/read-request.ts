import { Refusal } from '../errors/refusal.ts';
import type { Body } from './body.ts';
import { checkAccept } from './check-accept.ts';
import { checkCount, readBody } from './read-body.ts';

/** A request whose every part can be read: the path is decodable, the headers are well-formed, the body is parsed. */
export interface ReadRequest {
  readonly method: string;
  /** Scheme, host and port under which the caller reached the mock. */
  readonly origin: string;
  /** As sent, percent-encoding included. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Body;
}

/**
 * Reads a request before anything is decided about it, so that no later step meets something that it cannot parse.
 *
 * @throws Refusal `unreadable` or `too_large`
 * @ledger refusal-400-unreadable refusal-413
 */
export async function readRequest(request: Request): Promise<ReadRequest> {
  const url = new URL(request.url);
  checkPath(url.pathname);
  checkCount(url.search);
  checkAccept(request.headers.get('Accept'));
  return {
    method: request.method,
    origin: url.origin,
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: await readBody(request),
  };
}

function checkPath(path: string): void {
  try {
    decodeURIComponent(path);
  } catch (cause) {
    throw new Refusal('unreadable', { text: 'The path has a broken percent-encoding', cause });
  }
}
