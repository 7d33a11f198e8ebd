import type { LedgerRecord } from './record.ts';
import type { Reference } from './references.ts';

/** What is wrong with a ledger, and which records nothing refers to. */
export interface LedgerReport {
  readonly problems: readonly string[];
  readonly unreferenced: readonly string[];
}

/** Holds records against the places that point at them and the operations that exist. */
export function checkLedger(
  records: readonly LedgerRecord[],
  references: readonly Reference[],
  operationIds: ReadonlySet<string>,
): LedgerReport {
  const ids = new Set(records.map(({ id }) => id));
  const switches = records.flatMap((record) => (record.switch ? [record.switch.name] : []));
  const dangling = references
    .filter(({ id }) => !ids.has(id))
    .map(({ id, where }) => `${where}: the ledger has no record ${id}. Add it under spec/ledger, or mend the id.`);
  return {
    problems: [
      ...toRepeated(records.map(({ id }) => id)).map((id) => `${id}: two records have this id.`),
      ...toRepeated(switches).map((name) => `${name}: two records have this switch.`),
      ...records.flatMap((record) => checkRecord(record, operationIds).map((problem) => `${record.id}: ${problem}`)),
      ...dangling,
    ],
    unreferenced: [...ids].filter((id) => !references.some((reference) => reference.id === id)),
  };
}

function checkRecord(record: LedgerRecord, operationIds: ReadonlySet<string>): readonly string[] {
  const { id, date, source, confidence, operations, unverified, statement, published } = record;
  const named = operations === 'all' ? [] : operations;
  const faults: readonly (readonly [boolean, string])[] = [
    [!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), 'the id is not kebab-case.'],
    [
      confidence === 'guess' && !record.switch && !unverified,
      'a guess needs a switch, or a sentence `unverified` that tells what would settle it.',
    ],
    [date !== null && !/^\d{4}(-\d{2}){0,2}$/.test(date), `${date} is not YYYY, YYYY-MM or YYYY-MM-DD.`],
    [!isSentence(statement), 'statement is not a sentence with a full stop.'],
    [!isSentence(published ?? 'Nothing.'), 'published is not a sentence with a full stop.'],
    [!isSentence(unverified ?? 'Nothing.'), 'unverified is not a sentence with a full stop.'],
    [source.trim() === '', 'the source is empty.'],
    [operations.length === 0, 'it concerns no operation.'],
    [hasDefaultAmongAlternatives(record), 'the default of the switch is among its alternatives.'],
  ];
  return [
    ...faults.filter(([isFault]) => isFault).map(([, problem]) => problem),
    ...named.filter((name) => !operationIds.has(name)).map((name) => `the contract has no operation ${name}.`),
  ];
}

function isSentence(text: string): boolean {
  return /^\S.*\.$/s.test(text);
}

function hasDefaultAmongAlternatives({ switch: setting }: LedgerRecord): boolean {
  return setting !== undefined && typeof setting.alternatives !== 'string' && setting.alternatives.includes(setting.default);
}

function toRepeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
