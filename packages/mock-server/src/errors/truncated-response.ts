/** How the end of a body is told beforehand. */
export type Framing = 'content-length' | 'chunked';

/**
 * An answer whose body breaks off in the middle. Who reads it meets the error of a platform `fetch` whose peer went away; what knows
 * sockets sends `part` and ends the connection.
 */
export class TruncatedResponse extends Response {
  /** What arrives of the body. */
  readonly part: Uint8Array;

  private constructor(part: Uint8Array, init: ResponseInit) {
    super(toBrokenStream(part), init);
    this.part = part;
  }

  /** Half of an answer. Its head is that of the whole. */
  static async from(response: Response, framing: Framing): Promise<TruncatedResponse> {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const headers = new Headers(response.headers);
    if (framing === 'content-length') headers.set('Content-Length', String(bytes.length));
    return new TruncatedResponse(bytes.slice(0, Math.floor(bytes.length / 2)), { status: response.status, headers });
  }
}

function toBrokenStream(part: Uint8Array): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream(
    {
      pull(controller) {
        if (isSent || part.length === 0) return controller.error(toTerminated());
        isSent = true;
        controller.enqueue(part);
      },
    },
    // An error would throw away what waits in a queue.
    { highWaterMark: 0 },
  );
}

function toTerminated(): TypeError {
  return new TypeError('terminated', { cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }) });
}
