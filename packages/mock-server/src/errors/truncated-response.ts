/** How the end of a body is told beforehand. */
export type Framing = 'content-length' | 'chunked';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * An answer whose body breaks off in the middle. Who reads it meets the error of a platform `fetch` whose peer went away; what knows
 * sockets sends `part` instead and ends the connection.
 */
export class TruncatedResponse extends Response {
  /** What arrives of the body. */
  readonly part: ReadableStream<Bytes>;

  private constructor(part: ReadableStream<Bytes>, init: ResponseInit) {
    super(toBrokenStream(part), init);
    this.part = part;
  }

  /** Half of an answer. Its head is that of the whole. */
  static async from(response: Response, framing: Framing): Promise<TruncatedResponse> {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const headers = new Headers(response.headers);
    if (framing === 'content-length') headers.set('Content-Length', String(bytes.length));
    const part = bytes.slice(0, Math.floor(bytes.length / 2));
    return new TruncatedResponse(toStream(part), { status: response.status, headers });
  }

  /** A stream that ended too early: its end was none. */
  static fromStream({ body, status, headers }: Response): TruncatedResponse {
    return new TruncatedResponse(body ?? toStream(new Uint8Array()), { status, headers });
  }
}

function toStream(part: Bytes): ReadableStream<Bytes> {
  return new ReadableStream({
    start(controller) {
      if (part.length > 0) controller.enqueue(part);
      controller.close();
    },
  });
}

/** Passes on what a stream has, and breaks where it ends. It leaves the stream alone until somebody reads. */
function toBrokenStream(part: ReadableStream<Bytes>): ReadableStream<Bytes> {
  let reader: ReadableStreamDefaultReader<Bytes> | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        reader ??= part.getReader();
        const { done, value } = await reader.read();
        if (done) controller.error(toTerminated());
        else controller.enqueue(value);
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    // An error would throw away what waits in a queue.
    { highWaterMark: 0 },
  );
}

function toTerminated(): TypeError {
  return new TypeError('terminated', { cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }) });
}
