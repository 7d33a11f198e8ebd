import { type Difference, listDifferences } from './differences.ts';
import type { Example } from './operation.ts';
import { type Entry, listCovering } from './records.ts';

/** What became of a published example: it stands, it stands corrected as the ledger says, or it is missing. */
export interface ExampleMatch {
  readonly fate: 'unchanged' | 'corrected' | 'missing';
  /** Where the published one stands in its document. */
  readonly pointer: string;
  readonly status: string;
  /** Where the nearest of ours stands in the bundle; null where the status has none. */
  readonly nearest: string | null;
  /** Where the two differ, each place with the records that account for it. */
  readonly differences: readonly (Difference & { readonly records: readonly string[] })[];
}

/**
 * Looks for each published example among ours of the same operation and status.
 *
 * @param deviations the records of the operation that differ from what is published
 */
export function matchExamples(
  published: readonly Example[],
  authored: readonly Example[],
  deviations: readonly Entry[],
): readonly ExampleMatch[] {
  return published.map(({ pointer, status, value }) => {
    const candidates = authored
      .filter((each) => each.status === status)
      .map((each) => ({ nearest: each.pointer, differences: listDifferences(value, each.value) }));
    const [best] = candidates.toSorted((one, other) => one.differences.length - other.differences.length);
    if (!best) return { fate: 'missing', pointer, status, nearest: null, differences: [] };
    const differences = best.differences.map((each) => ({ ...each, records: listCovering(deviations, each) }));
    const isCovered = differences.every(({ records }) => records.length > 0);
    const fate = differences.length === 0 ? 'unchanged' : isCovered ? 'corrected' : 'missing';
    return { fate, pointer, status, nearest: best.nearest, differences };
  });
}
