import type { Counts, Report } from './to-report.ts';

/** What the comparison comes to. */
export interface Verdict {
  readonly operations: number;
  readonly published: { readonly examples: number; readonly validExamples: number };
  readonly authored: { readonly examples: number; readonly validExamples: number };
  readonly unchanged: number;
  readonly corrected: number;
  /** What nothing accounts for, one line each. There must be none. */
  readonly failures: readonly string[];
}

/** Adds a report up. */
export function toVerdict({ rows, only, repeated, copies }: Report): Verdict {
  const sum = (column: 'examples' | 'validExamples', side: keyof Counts) =>
    rows.reduce((total, { counts }) => total + counts[column][side], 0);
  const examples = rows.flatMap((row) => row.examples);
  return {
    operations: rows.length,
    published: { examples: sum('examples', 'published'), validExamples: sum('validExamples', 'published') },
    authored: { examples: sum('examples', 'authored'), validExamples: sum('validExamples', 'authored') },
    unchanged: examples.filter(({ fate }) => fate === 'unchanged').length,
    corrected: examples.filter(({ fate }) => fate === 'corrected').length,
    failures: [
      ...repeated.map(({ operation, files }) => `${operation} is published more than once: in ${files.join(' and ')}.`),
      ...only.published.map((operation) => `${operation} is published, and the contract does not have it.`),
      ...only.authored
        .filter((operation) => operation.includes(' /api/v4/'))
        .map((operation) => `${operation} is in the contract, and no published file has it.`),
      ...rows.flatMap(({ operation, operationId, absences, examples: found, faults }) => [
        ...absences
          .filter(({ records }) => records.length === 0)
          .map(
            ({ kind, name }) =>
              `${operation}: the ${kind} ${name} is published, is not ours, and no record of ${operationId} names it.`,
          ),
        ...found.filter(({ fate }) => fate === 'missing').map((each) => `${operation}: ${toMissing(each, operationId)}`),
        ...faults.map((fault) => `${operation}: our own example does not fit its schema. ${fault}.`),
      ]),
      ...copies.map(({ sentence, published, authored }) => `${authored} repeats ${published}: "${sentence}".`),
    ],
  };
}

function toMissing(
  { status, nearest, differences }: Report['rows'][number]['examples'][number],
  operationId: string | null,
): string {
  if (nearest === null) return `the published ${status} example is missing: ours has no example of that status.`;
  const open = differences.filter(({ records }) => records.length === 0).map(({ pointer }) => pointer || 'the whole value');
  return (
    `the published ${status} example is missing. The nearest is ${nearest}; no record of ${operationId} accounts for ` +
    `${open.slice(0, 5).join(', ')}${open.length > 5 ? ` and ${open.length - 5} more places` : ''}.`
  );
}
