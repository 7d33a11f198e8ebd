/** Sends one request. The `fetch` of the platform fits, and so does that of an application in the same process. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** One call, checked and complete, before it is an HTTP request. */
export interface TransportCall {
  /** Without trailing slash. */
  readonly baseUrl: string;
  readonly method: string;
  /** From the root of the base URL, with its parameters in braces. */
  readonly path: string;
  /** To be percent-encoded into the braces. */
  readonly pathParameters: Readonly<Record<string, unknown>>;
  /** Percent-encoded, undefined ones left out, arrays as one pair an element. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as it is; its media type is among the headers. */
  readonly body: string | undefined;
  readonly signal: AbortSignal;
  /** To be called once, with a Request whose redirect mode is `manual`: a redirect would carry the key elsewhere. */
  readonly fetch: Fetch;
}

/** Writes a call as a request, sends it, and answers the response unread. */
export type Transport = (call: TransportCall) => Promise<Response>;
