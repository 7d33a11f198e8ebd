/**
 * What nobody outside Enphase knows for sure. Each switch has the likelier behaviour as its default, and a record in the
 * ledger that says what speaks for it.
 */
export interface Switches {
  /** `strict`: a refresh token dies when it is used. `lenient`: it works until it expires. */
  readonly rotation: 'strict' | 'lenient';
  /** `rolling`: each refresh token lives a month of its own. `fixed`: all of a grant end a month after the first. */
  readonly refreshExpiry: 'rolling' | 'fixed';
  /** What a refresh does to the access tokens that the grant had before. */
  readonly oldAccessToken: 'valid' | 'dead';
  /** The status of an operation whose access control the application lacks. */
  readonly accessControlStatus: 401 | 403;
  /** The status of a call whose consent the home owner took back. */
  readonly revokedStatus: 401 | 403;
  /** Whether a refresh may be a GET, as the partner quick start shows it. */
  readonly tokenByGet: boolean;
  /** Whether the API key may stand in a header. */
  readonly keyInHeader: boolean;
  /** How long an authorization code works. */
  readonly codeLifetimeSeconds: number;
  /** `ask`: the consent page comes each time. `remember`: not while the person's consent to the application stands. */
  readonly consent: 'ask' | 'remember';
  /** How long a Partner application of the portal waits until it is enabled by itself; 0 for until somebody enables it. */
  readonly partnerVerificationSeconds: number;
  /** `enforce`: answer 429 once a quota is used up. `count`: only count. */
  readonly quota: 'enforce' | 'count';
  /** Whether calls to the token endpoint count as hits. */
  readonly countTokenCalls: boolean;
  /** Whether a 429 says when to come back. */
  readonly retryAfter: boolean;
  /** How much answers say: what a system has, every field of the contract, or only what the contract requires, with null where it may be. */
  readonly shape: 'natural' | 'saturated' | 'starved';
}

/**
 * @ledger token-rotation token-refresh-rolling-expiry token-old-access-valid refusal-access-control refusal-bearer-revoked
 * token-get-refresh key-in-header-or-query authorize-code-lifetime authorize-consent-remembered portal-partner-pending
 * quota-enforced token-calls-uncounted quota-429-no-retry-after answers-optional-fields
 */
export const defaultSwitches: Switches = {
  rotation: 'strict',
  refreshExpiry: 'rolling',
  oldAccessToken: 'valid',
  accessControlStatus: 401,
  revokedStatus: 401,
  tokenByGet: true,
  keyInHeader: true,
  codeLifetimeSeconds: 600,
  consent: 'ask',
  partnerVerificationSeconds: 86_400,
  quota: 'enforce',
  countTokenCalls: false,
  retryAfter: false,
  shape: 'natural',
};

/** A hundred years of 365.25 days: what is added to a clock stays a date. */
const longestSeconds = 3_155_760_000;

type Choice<Name extends keyof Switches> = readonly Switches[Name][] | 'seconds';

/** What each switch may be. */
export const switchChoices: { readonly [Name in keyof Switches]: Choice<Name> } = {
  rotation: ['strict', 'lenient'],
  refreshExpiry: ['rolling', 'fixed'],
  oldAccessToken: ['valid', 'dead'],
  accessControlStatus: [401, 403],
  revokedStatus: [401, 403],
  tokenByGet: [true, false],
  keyInHeader: [true, false],
  codeLifetimeSeconds: 'seconds',
  consent: ['ask', 'remember'],
  partnerVerificationSeconds: 'seconds',
  quota: ['enforce', 'count'],
  countTokenCalls: [false, true],
  retryAfter: [false, true],
  shape: ['natural', 'saturated', 'starved'],
};

/**
 * The switches with some of them changed, for callers without a type checker: a mistyped switch must not change what is tested.
 *
 * @throws TypeError that names the switch and what it may be
 */
export function toSwitches(changes: Readonly<Record<string, unknown>>, from: Switches = defaultSwitches): Switches {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) checkSwitch(name, value);
  return { ...from, ...Object.fromEntries(given) };
}

function checkSwitch(name: string, value: unknown): void {
  if (!Object.hasOwn(switchChoices, name)) {
    throw new TypeError(`There is no switch ${name}. There are ${Object.keys(switchChoices).join(', ')}.`);
  }
  const allowed: readonly unknown[] | 'seconds' = switchChoices[name as keyof Switches];
  const fits = allowed === 'seconds' ? isDuration(value) : allowed.includes(value);
  const wanted =
    allowed === 'seconds' ? `a whole number of seconds from 0 to ${longestSeconds}, which is 100 years` : allowed.join(' or ');
  if (!fits) throw new TypeError(`The switch ${name} has to be ${wanted}, not ${value}.`);
}

function isDuration(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= longestSeconds;
}
