import type { Json } from '../lint/contract.ts';
import { columns, type Report, type Row } from './to-report.ts';
import type { Verdict } from './to-verdict.ts';

const width = 118;
const idWidth = 34;
const columnWidth = 14;
const headings: Readonly<Record<(typeof columns)[number], string>> = {
  parameters: 'parameters',
  requestFields: 'body fields',
  responseFields: 'answer fields',
  statuses: 'statuses',
  examples: 'examples',
  validExamples: 'valid ones',
};

/** The report for people, in lines of at most 118 characters apart from what cannot be folded. */
export function toText(report: Report, verdict: Verdict): string {
  return [
    ...toHeader(report),
    ...report.rows.flatMap(toRow),
    '',
    ...toCorrections(report.rows),
    ...toAccounted(report.rows),
    ...toTotals(report, verdict),
  ].join('\n');
}

function toHeader({ files, everywhere, only }: Report): readonly string[] {
  const pair = 'publ.   ours'.padStart(columnWidth);
  return [
    ...toFolded('Published: ', files.published),
    `Ours:      ${files.authored}`,
    ...(everywhere.length > 0 ? toFolded('Every operation differs: ', everywhere) : []),
    ...(only.authored.length > 0 ? toFolded('Only ours: ', only.authored) : []),
    '',
    ' '.repeat(idWidth) + columns.map((column) => headings[column].padStart(columnWidth)).join(''),
    ' '.repeat(idWidth) + columns.map(() => pair).join(''),
  ];
}

function toRow({ operation, operationId, counts, deviations, additions }: Row): readonly string[] {
  const cells = columns.map((column) => {
    const { published, authored } = counts[column];
    return `${String(published).padStart(columnWidth - 7)}${String(authored).padStart(7)}`;
  });
  return [
    (operationId ?? '(no id)').padEnd(idWidth) + cells.join(''),
    `  ${operation}`,
    ...(deviations.length > 0 ? toFolded('    differs: ', deviations) : []),
    ...(additions.length > 0 ? toFolded('    adds:    ', additions) : []),
  ];
}

function toCorrections(rows: readonly Row[]): readonly string[] {
  const corrected = rows.flatMap(({ operation, examples }) =>
    examples.filter(({ fate }) => fate === 'corrected').map((each) => ({ operation, ...each })),
  );
  if (corrected.length === 0) return [];
  return [
    'Published examples that stand corrected, each place with the published and the authored value',
    ...corrected.flatMap(({ operation, status, differences }) => [
      `  ${operation} ${status}`,
      ...differences.flatMap(({ pointer, published, authored, records }) => [
        `    ${pointer}: ${toShort(published)} -> ${toShort(authored)}`,
        ...toFolded('      by ', records),
      ]),
    ]),
    '',
  ];
}

/** What is published and not ours, as far as the ledger accounts for it; the rest is a failure. */
function toAccounted(rows: readonly Row[]): readonly string[] {
  const lines = rows.flatMap(({ operation, absences }) =>
    absences
      .filter(({ records }) => records.length > 0)
      .flatMap(({ kind, name, records }) => toFolded(`  ${operation}: ${kind} ${name} by `, records)),
  );
  return lines.length > 0 ? ['Published and not ours, by a record that names it', ...lines, ''] : [];
}

function toTotals({ rows }: Report, verdict: Verdict): readonly string[] {
  const { operations, published, authored, unchanged, corrected, failures } = verdict;
  const missing = rows.flatMap(({ examples }) => examples).filter(({ fate }) => fate === 'missing').length;
  return [
    `${operations} operations.`,
    `${published.examples} published examples, ${published.examples - published.validExamples} of which contradict their own schema; ` +
      `${authored.examples} of ours, ${authored.examples - authored.validExamples} of which do.`,
    `Of the published examples ${unchanged} stand unchanged, ${corrected} corrected, ${missing} are missing.`,
    ...(failures.length > 0 ? ['', `${failures.length} failures:`, ...failures.map((failure) => `  ${failure}`)] : []),
  ];
}

function toShort(value: Json | undefined): string {
  if (value === undefined) return '(absent)';
  const text = JSON.stringify(value);
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
}

/** Words behind a label, folded at the width with the label's indent. */
function toFolded(label: string, words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = label;
  for (const [index, word] of words.entries()) {
    const piece = index < words.length - 1 ? `${word},` : word;
    if (line.length + piece.length > width && line.trim() !== label.trim()) {
      lines.push(line.trimEnd());
      line = ' '.repeat(Math.min(label.length, 13));
    }
    line += `${piece} `;
  }
  return [...lines, line.trimEnd()];
}
