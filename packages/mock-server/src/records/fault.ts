import type { Latency } from './latency.ts';

/** What takes the place of a call's answer, or happens to it on its way. */
export type Failure =
  /**
   * The answer that the operation declares for this status; nothing is done. With `afterSeconds`, a live stream runs for so long
   * first, and its last event says the same.
   */
  | { readonly kind: 'status'; readonly status: number; readonly afterSeconds?: number }
  /** The connection is reset before any byte; nothing is done. */
  | { readonly kind: 'reset' }
  /** Half of the body, then the connection ends. The head has promised a length, or the body comes in chunks, as a live stream does. */
  | { readonly kind: 'truncate'; readonly framing: 'content-length' | 'chunked' }
  /** The right body under another media type. */
  | { readonly kind: 'content-type'; readonly mediaType: string }
  /** A page of a proxy in place of JSON; nothing is done. */
  | { readonly kind: 'html'; readonly status: 502 | 503 | 504 }
  /** Everything is done and kept, and the connection is reset without an answer. */
  | { readonly kind: 'lost-answer' };

/** What a fault does: fail the call, or hold it back, after which it goes on. */
export type Effect = Failure | { readonly kind: 'latency'; readonly latency: Latency };

export type FaultKind = Effect['kind'];

/** A failure that a test asked for. */
export type Fault = {
  /** `f` and a number. */
  readonly id: string;
  /** The operation that it is about; null for every operation of the API, without the OAuth server. */
  readonly operationId: string | null;
  /** How many calls it happens to; null for all until it is deleted. */
  readonly times: number | null;
  /** The chance that a call meets it, greater than 0 and at most 1. The same seed and the same requests meet it in the same places. */
  readonly probability: number;
} & Effect;

/** A fault as `list()` shows it. */
export type ListedFault = Fault & {
  /** How many calls met it. */
  readonly used: number;
};

/** A fault as it is asked for. Without `kind` it is one of a status; without `times` it lasts; without `probability` it is certain. */
export type FaultRequest = {
  readonly operationId: string | null;
  readonly times?: number | null;
  readonly probability?: number;
} & (
  | { readonly kind?: 'status'; readonly status: number; readonly afterSeconds?: number }
  | { readonly kind: 'latency'; readonly latency: Latency }
  | { readonly kind: 'reset' | 'lost-answer' }
  | { readonly kind: 'truncate'; readonly framing?: 'content-length' | 'chunked' }
  | { readonly kind: 'content-type'; readonly mediaType?: string }
  | { readonly kind: 'html'; readonly status?: 502 | 503 | 504 }
);
