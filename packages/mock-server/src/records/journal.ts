import { type OperationRow, operations } from '@heliostat/spec';

/** What one step of the request path said. */
export interface Verdict {
  readonly step: string;
  /** `ok`, the code of the refusal, or what the step did to the answer: `fault_500`, `sample`. */
  readonly verdict: string;
}

/** One request, as far as it may be told: never a key, a token, a code or a password. */
export interface JournalEntry {
  readonly number: number;
  /** Epoch milliseconds of the world's clock. */
  readonly at: number;
  readonly method: string;
  /** The path without the query, and with `***` for every segment that is neither a word of the contract nor an id. */
  readonly path: string;
  readonly operationId: string | null;
  readonly application: string | null;
  readonly steps: readonly Verdict[];
  readonly status: number;
}

/** The latest requests of a world. */
export interface Journal {
  /** Answers the number of the entry. */
  add(entry: Omit<JournalEntry, 'number'>): number;
  /** The latest thousand, oldest first. */
  list(): readonly JournalEntry[];
}

const kept = 1_000;

export function createJournal(): Journal {
  const entries: JournalEntry[] = [];
  let count = 0;
  return {
    add(entry) {
      count += 1;
      entries.push({ number: count, ...entry, path: toMasked(entry.path) });
      if (entries.length > kept) entries.shift();
      return count;
    },
    list: () => [...entries],
  };
}

const known = new Set(Object.values<OperationRow>(operations).flatMap(({ path }) => path.split('/')));

/**
 * Keeps the words that the contract has in its paths, and numbers as short as ids: anything else in a path may be a credential,
 * such as a query that lost its question mark.
 */
function toMasked(path: string): string {
  return path
    .split('/')
    .map((segment) => (known.has(segment) || /^\d{1,15}$/.test(segment) ? segment : '***'))
    .join('/');
}
