/** What can go wrong, as a constant to branch on. */
export type ClientErrorCode =
  /** An argument cannot be sent: a path parameter is missing or changes the path, a key or token does not fit a header. Nothing was sent. */
  | 'invalid_argument'
  /** The base URL is no http(s) URL, or carries credentials, a query or a fragment. */
  | 'invalid_base_url'
  /** The base URL would send key and token in clear text to another machine. */
  | 'insecure_base_url'
  /** The service was not reached, or the connection broke. */
  | 'network'
  /** The caller's signal fired. */
  | 'aborted'
  /** No answer within `timeoutMs`. */
  | 'timeout'
  /** An answer that the contract does not declare: another status, a redirect, a page, broken JSON. */
  | 'unexpected_answer'
  /** A refusal that the contract declares, thrown by `expectOk` as {@link ApiError}. */
  | 'refused';

export interface ClientErrorDetails {
  readonly operationId?: string | undefined;
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** The base of all errors of this package. Its texts never contain an API key or a token. */
export class ClientError extends Error {
  override readonly name: string = 'ClientError';
  readonly code: ClientErrorCode;
  /** The operation that was called, where there was one. */
  readonly operationId: string | undefined;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;

  constructor(code: ClientErrorCode, message: string, details: ClientErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.operationId = details.operationId;
    this.status = details.status;
  }
}

/** A refusal by the service, for callers who would rather catch than check `ok`. */
export class ApiError extends ClientError {
  override readonly name = 'ApiError';
  /** The body of the refusal, as the contract declares it for this operation and status. */
  readonly envelope: unknown;

  constructor(refusal: { readonly operationId: string; readonly status: number; readonly error: unknown }) {
    const { operationId, status, error } = refusal;
    super('refused', `${operationId} was refused with ${status}${toReason(error)}`, { operationId, status });
    this.envelope = error;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a service's text must not forge lines of a log
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const longestReason = 300;

/** What the known envelopes say, in their own words, on one line. */
function toReason(envelope: unknown): string {
  if (typeof envelope !== 'object' || envelope === null) return '';
  const { message, details, errorMessages }: Record<string, unknown> = { ...envelope };
  const texts = [message, details, errorMessages].flat().filter((text) => typeof text === 'string' && text !== '');
  const line = texts.join('. ').replaceAll(controls, ' ').slice(0, longestReason);
  return line === '' ? '' : `: ${line}`;
}
