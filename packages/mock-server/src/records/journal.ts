import { type OperationRow, operations } from '@heliostat/spec';
import type { Store } from '../store/store.ts';

/** What one step of the request path said. */
export interface Verdict {
  readonly step: string;
  /** `ok`, the code of the refusal, or what the step did to the answer: `fault_500`, `fault_reset`, `sample`. */
  readonly verdict: string;
  /** What the step saw, for a person: never a key, a token, a code or a password. Null where there is nothing to add. */
  readonly why: string | null;
}

/** One request, as far as it may be told: never a key, a token, a code or a password. */
export interface JournalEntry {
  readonly number: number;
  /** Epoch milliseconds of the world's clock. */
  readonly at: number;
  readonly method: string;
  /** The path without the query, and with `***` for every segment that is neither a word of the contract nor an id. */
  readonly path: string;
  /** The query, with `***` for every value that may be a secret; empty where there is none. */
  readonly query: string;
  /** Headers that say something about the request and nothing secret, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A JSON body or a form, as text, with `***` for every value that may be a secret; null for none. */
  readonly body: string | null;
  readonly operationId: string | null;
  readonly application: string | null;
  readonly steps: readonly Verdict[];
  /** Of the answer, also where a fault kept it from arriving; 0 where a fault left the request without one. */
  readonly status: number;
}

/** The latest requests of a world. */
export interface Journal {
  /** Answers the number of the entry. */
  add(entry: Omit<JournalEntry, 'number'>): Promise<number>;
  /** Adds a step to an entry whose answer took longer than the call. One that the journal forgot stays forgotten. */
  addStep(number: number, step: Verdict): Promise<void>;
  /** The latest thousand, oldest first. */
  list(): Promise<readonly JournalEntry[]>;
  get(number: number): Promise<JournalEntry | undefined>;
  /** How many requests there were, those that it forgot among them. */
  count(): Promise<number>;
  clear(): Promise<void>;
}

const kept = 1_000;

/** Where it keeps itself in a store. */
export const journalCollections: readonly string[] = ['journal', 'journal-count'];

export function createJournal(store: Store): Journal {
  const count = async () => (await store.get<number>('journal-count', 'entries')) ?? 0;
  return {
    async add(entry) {
      const number = await store.increment('journal-count', 'entries');
      await store.put('journal', String(number), { number, ...entry, path: toMaskedPath(entry.path) });
      if (number > kept) await store.delete('journal', String(number - kept));
      return number;
    },
    async addStep(number, step) {
      const key = String(number);
      const entry = await store.get<JournalEntry>('journal', key);
      if (!entry) return;
      await store.put('journal', key, { ...entry, steps: [...entry.steps, step] });
      // Forgotten in between, it must not come back.
      if (number <= (await count()) - kept) await store.delete('journal', key);
    },
    list: () => store.list<JournalEntry>('journal'),
    get: (number) => store.get<JournalEntry>('journal', String(number)),
    count,
    async clear() {
      for (const { number } of await store.list<JournalEntry>('journal')) await store.delete('journal', String(number));
    },
  };
}

const known = new Set(Object.values<OperationRow>(operations).flatMap(({ path }) => path.split('/')));

/**
 * Keeps the words that the contract has in its paths, and numbers as short as ids: anything else in a path may be a credential,
 * such as a query that lost its question mark.
 */
function toMaskedPath(path: string): string {
  return path
    .split('/')
    .map((segment) => (known.has(segment) || /^\d{1,15}$/.test(segment) ? segment : '***'))
    .join('/');
}
