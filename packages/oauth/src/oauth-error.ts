/**
 * What can go wrong, as a constant to branch on. Besides these, `code` carries the word that the authorization server
 * sent: `access_denied` in a callback, `invalid_grant`, `invalid_client`, `invalid_token` and others from the token endpoint.
 */
export type OAuthErrorCode =
  /** An argument is missing or malformed. Nothing was sent. */
  | 'invalid_argument'
  /** The base URL is no http(s) URL, or carries credentials, a query or a fragment. */
  | 'invalid_base_url'
  /** The base URL would send secrets in clear text to another machine. */
  | 'insecure_base_url'
  /** The callback is no URL, or repeats a parameter. */
  | 'invalid_callback'
  /** The callback has no state, or the session that should know it is gone. */
  | 'state_missing'
  /** The callback belongs to another authorization request, perhaps to an attacker's. */
  | 'state_mismatch'
  /** The callback has neither a code nor an error. */
  | 'code_missing'
  | 'access_denied'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_token'
  /** The token endpoint was not reached, or the connection broke. */
  | 'network'
  /** The caller's signal fired. */
  | 'aborted'
  /** No answer within `timeoutMs`. */
  | 'timeout'
  /** The token endpoint failed: a status from 500 on without an OAuth error word. */
  | 'server_error'
  /** An answer that no token endpoint gives: a page, a redirect, JSON of another shape. Often a wrong base URL. */
  | 'unexpected_answer'
  /** The store holds no tokens: authorize first. */
  | 'no_tokens'
  /** The refresh token is dead: the home owner has to consent again, or the installer to log in. `cause` is the refusal. */
  | 'reauthorization_required'
  /** The store failed to load, save or lock. Rotated tokens are kept in memory, and the save is tried again on the next use. */
  | 'store_failed'
  | (string & {});

/** The one error of this package. Its texts never contain a token, code, password or client secret. */
export class OAuthError extends Error {
  override readonly name = 'OAuthError';
  readonly code: OAuthErrorCode;
  /** HTTP status of the token endpoint, where there was an answer. */
  readonly status: number | undefined;
  /** What the server said, with secrets replaced. For people; do not branch on it. */
  readonly description: string | undefined;

  constructor(
    code: OAuthErrorCode,
    message: string,
    details: { readonly status?: number | undefined; readonly description?: string | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.description = details.description;
  }
}
