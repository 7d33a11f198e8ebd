import { execFileSync } from 'node:child_process';

/** A record of the ledger, as far as the page shows it; spec/ledger/record.ts tells what the fields mean. */
interface LedgerRecord {
  readonly id: string;
  readonly statement: string;
  readonly published: string | null;
  readonly source: string;
  readonly date: string | null;
  readonly confidence: string;
  readonly operations: readonly string[] | 'all';
  readonly switch?: {
    readonly name: string;
    readonly default: string | number | boolean;
    readonly alternatives: readonly (string | number | boolean)[] | string;
  };
  readonly unverified?: string;
}

/** The ledger, and the words for how sure we are with their meanings. */
export interface Ledger {
  readonly ledger: readonly { readonly subject: string; readonly records: readonly LedgerRecord[] }[];
  readonly confidences: Readonly<Record<string, string>>;
}

/** Reads the ledger from the program that prints it. */
export function readLedger(program: string): Ledger {
  return JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8' })) as Ledger;
}

/** Writes the ledger as a page: one table a subject, with an anchor for every record. */
export function writeLedger({ ledger, confidences }: Ledger): string {
  const sections = ledger.map(({ subject, records }) =>
    [
      `## ${subject}`,
      '',
      '| Record | What we state or do | Published | Source | Confidence |',
      '| --- | --- | --- | --- | --- |',
      ...records.map(toLine),
    ].join('\n'),
  );
  return `# The ledger\n\n${toIntroduction(
    ledger.flatMap(({ records }) => records),
    confidences,
  )}\n\n${sections.join('\n\n')}\n`;
}

function toIntroduction(records: readonly LedgerRecord[], confidences: Ledger['confidences']): string {
  return [
    'Every rule of the live service that this project imitates, and every point in which its contract differs from the published',
    'documents, with where it comes from and how sure we are. Nothing here was measured against the live service by this project.',
    '',
    `| Confidence | Of ${records.length} | Meaning |`,
    '| --- | --- | --- |',
    ...Object.entries(confidences).map(
      ([word, meaning]) => `| ${word} | ${records.filter(({ confidence }) => confidence === word).length} | ${meaning} |`,
    ),
  ].join('\n');
}

function toLine(record: LedgerRecord): string {
  const operations = record.operations === 'all' ? 'every API operation' : record.operations.map((id) => `\`${id}\``).join(', ');
  const cells = [
    `<a id="${record.id}"></a>[${record.id}](#${record.id})<br>${operations}`,
    toCell(record.statement) + toSwitch(record),
    toCell(record.published ?? 'Nothing.'),
    toCell(record.source) + (record.date === null ? '' : `, ${record.date}`),
    record.confidence + (record.unverified === undefined ? '' : `<br>unverified: ${toCell(record.unverified)}`),
  ];
  return `| ${cells.join(' | ')} |`;
}

function toSwitch({ switch: setting }: LedgerRecord): string {
  if (!setting) return '';
  const { name, alternatives } = setting;
  const others = typeof alternatives === 'string' ? alternatives : alternatives.map((value) => `\`${value}\``).join(', ');
  return `<br>Switch \`${name}\`: \`${setting.default}\` by default; or ${others}.`;
}

function toCell(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|');
}
