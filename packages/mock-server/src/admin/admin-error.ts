import type { AdminComponents } from '@heliostat/spec';

type Envelope = AdminComponents['schemas']['Error'];

/** What kind of refusal it is, for programs. */
export type AdminErrorCode = Envelope['code'];

const statuses: Readonly<Record<AdminErrorCode, number>> = {
  unreadable: 400,
  admin_token_wrong: 401,
  path_unknown: 404,
  world_unknown: 404,
  snapshot_unknown: 404,
  application_unknown: 404,
  person_unknown: 404,
  site_unknown: 404,
  token_unknown: 404,
  grant_unknown: 404,
  fault_unknown: 404,
  entry_unknown: 404,
  method_not_allowed: 405,
  world_exists: 409,
  world_is_default: 409,
  snapshot_exists: 409,
  too_large: 413,
  media_type_unsupported: 415,
  invalid: 422,
  failed: 500,
  not_ready: 503,
};

/** The one error of the admin API, in process and over HTTP. Its message says what was wrong and what to do, and holds no secret. */
export class AdminError extends Error {
  override readonly name = 'AdminError';
  readonly code: AdminErrorCode;
  readonly status: number;
  /** Where in the input it was wrong, such as `body/seed`; null where it is no part of it. */
  readonly at: string | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: AdminErrorCode, message: string, { at = null, headers = {}, cause }: AdminErrorDetails = {}) {
    super(message, { cause });
    this.code = code;
    this.status = statuses[code];
    this.at = at;
    this.headers = headers;
  }

  /** As it is sent. */
  toEnvelope(): Envelope {
    return { code: this.code, message: this.message, at: this.at };
  }
}

export interface AdminErrorDetails {
  readonly at?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}
