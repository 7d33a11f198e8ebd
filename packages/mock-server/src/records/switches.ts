/**
 * What nobody outside Enphase knows for sure. Each switch has the likelier behaviour as its default, and a record in the
 * ledger that says what speaks for it.
 */
export interface Switches {
  /** `strict`: a refresh token dies when it is used. `lenient`: it works until it expires. */
  readonly rotation: 'strict' | 'lenient';
  /** The status of an operation whose access control the application lacks. */
  readonly accessControlStatus: 401 | 403;
  /** Whether a refresh may be a GET, as the partner quick start shows it. */
  readonly tokenByGet: boolean;
  /** Whether the API key may stand in a header. */
  readonly keyInHeader: boolean;
  /** How long an authorization code works. */
  readonly codeLifetimeSeconds: number;
  /** `enforce`: answer 429 once a quota is used up. `count`: only count. */
  readonly quota: 'enforce' | 'count';
}

/** @ledger token-rotation refusal-access-control token-get-refresh key-in-header-or-query authorize-code-lifetime quota-count-only */
export const defaultSwitches: Switches = {
  rotation: 'strict',
  accessControlStatus: 401,
  tokenByGet: true,
  keyInHeader: true,
  codeLifetimeSeconds: 600,
  quota: 'count',
};
