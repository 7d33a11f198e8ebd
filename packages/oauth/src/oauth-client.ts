/** Sends one request. The `fetch` of the platform fits, and so does that of an application in the same process. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/** Where the authorization server is. */
export interface AuthorizationServer {
  /** `https://api.enphaseenergy.com`, or the mock at `http://127.0.0.1:4010`. A path in it is kept, a trailing slash ignored. */
  readonly baseUrl: string | URL;
  /** Secrets leave only over https, or over http to a loopback address. True lifts that: anybody on the way can read them. */
  readonly dangerouslySendSecretsOverPlainHttp?: boolean;
}

/** Who asks for tokens, and where. */
export interface OAuthClient extends AuthorizationServer {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Default: the `fetch` of the platform, looked up at each call. */
  readonly fetch?: Fetch;
  /** Epoch milliseconds. Default: the system clock. */
  readonly now?: () => number;
  /** How long the token endpoint may take. Default: 30,000 ms. */
  readonly timeoutMs?: number;
}

/** Options of a single call. */
export interface CallOptions {
  /** Gives the call up. */
  readonly signal?: AbortSignal;
}
