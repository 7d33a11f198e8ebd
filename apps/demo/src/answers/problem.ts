/**
 * What kept the demo from answering, one kind for each thing that a person can do about it.
 *
 * - `connect-again`: the access is gone or was never given; only a person can give it
 * - `not-permitted`: the application itself is refused (its key, its secret or its access controls)
 * - `quota-used-up`: the plan's calls of this minute or month are spent
 * - `not-your-system`: no system with this id that the person may see
 * - `date-refused`: no summary for this day
 * - `bad-request`: an id or a date that is none
 * - `unknown-address`: the demo has nothing at this address
 * - `unreachable`: nothing answered at the base URL
 * - `service-failed`: the service answered that it failed, or with something that its contract does not have
 * - `demo-failed`: a defect of the demo itself
 */
export type ProblemKind =
  | 'connect-again'
  | 'not-permitted'
  | 'quota-used-up'
  | 'not-your-system'
  | 'date-refused'
  | 'bad-request'
  | 'unknown-address'
  | 'unreachable'
  | 'service-failed'
  | 'demo-failed';

/**
 * The body of every refusal under `/api` (RFC 9457, with `kind` and `opensAt` as extension members).
 * Its texts are the demo's own: what the service wrote is never passed on, since it may quote a token or a key.
 */
export interface Problem {
  readonly kind: ProblemKind;
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  /** When a used up quota opens again, in epoch seconds. Null where the service did not say. */
  readonly opensAt?: number | null;
}
