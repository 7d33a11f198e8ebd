import type { OperationId } from '../src/index.ts';

/** How sure we are that the live service does what a record says: the words, and what each means. */
export const confidences = {
  documented: 'Enphase publishes it, as text or as a sample.',
  recorded: 'A recorded answer of the live service shows it.',
  'relied on': 'Third-party clients that work depend on it or report it.',
  'framework default': 'Nobody saw it, and Spring Security OAuth2, which the service appears to use, does it by itself.',
  guess: 'Inference. It has a switch, or the record says what would settle it.',
} as const;

export type Confidence = keyof typeof confidences;

/** A setting of the mock for behaviour that is not known for sure. */
export interface Switch {
  readonly name: string;
  readonly default: string | number | boolean;
  /** The other values, or a sentence where there are too many to list. */
  readonly alternatives: readonly (string | number | boolean)[] | string;
}

/** One rule that we imitate, or one point in which we differ from what is published, with what speaks for it. */
export interface LedgerRecord {
  /** kebab-case. The YAML names it under `x-ledger`, source code after the tag `@ledger`. */
  readonly id: string;
  /** What the contract states or the mock does. */
  readonly statement: string;
  /** What Enphase's published text or sample says, in our words. Null where it says nothing. */
  readonly published: string | null;
  /** Where the statement comes from. */
  readonly source: string;
  /** Date of the evidence, as YYYY, YYYY-MM or YYYY-MM-DD. Null where it has none. */
  readonly date: string | null;
  readonly confidence: Confidence;
  /** The operations that it concerns; `all` stands for every operation under `/api/v4`. */
  readonly operations: readonly OperationId[] | 'all';
  readonly switch?: Switch;
  /** What would settle a guess. */
  readonly unverified?: string;
}
