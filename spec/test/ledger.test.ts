import { describe, expect, it } from 'vitest';
import { checkLedger } from '../ledger/check-ledger.ts';
import { ledger } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/record.ts';
import { listContractReferences, readSourceReferences, readTags } from '../ledger/references.ts';
import { readContract } from '../lint/contract.ts';
import { operations } from '../src/index.ts';
import { createSmallContract } from './small-contract.ts';

const records = ledger.flatMap((each) => each.records);
const contract = await readContract(new URL('../openapi/', import.meta.url));
const references = [
  ...listContractReferences(contract),
  ...(await readSourceReferences(new URL('../../packages/', import.meta.url))),
];
const report = checkLedger(records, references, new Set(Object.keys(operations)));

const record: LedgerRecord = {
  id: 'systems-default-sort',
  statement: 'Ascending.',
  published: null,
  source: 'monitoring Swagger',
  date: null,
  confidence: 'documented',
  operations: ['listSystems'],
};
const reference = { id: record.id, where: 'here' };
const check = (changes: Partial<Record<keyof LedgerRecord, unknown>>) =>
  checkLedger([{ ...record, ...changes } as LedgerRecord], [reference], new Set(['listSystems'])).problems;

describe('the ledger', () => {
  it('has a sound record for every reference in the contract and in the source', () => {
    expect(report.problems).toEqual([]);
  });

  it('has no record that nothing refers to', () => {
    expect(report.unreferenced).toEqual([]);
  });
});

describe('the check of the ledger', () => {
  it('passes a sound record that something refers to', () => {
    expect(checkLedger([record], [reference], new Set(['listSystems']))).toEqual({ problems: [], unreferenced: [] });
  });

  it('lists a record that nothing refers to', () => {
    expect(checkLedger([record], [], new Set(['listSystems'])).unreferenced).toEqual(['systems-default-sort']);
  });

  it('refuses a reference to a record that does not exist, and says where it stands', () => {
    const stray = { id: 'systems-sort', where: 'packages/mock-server/src/app.ts:3' };
    expect(checkLedger([record], [reference, stray], new Set(['listSystems'])).problems).toEqual([
      'packages/mock-server/src/app.ts:3: the ledger has no record systems-sort. Add it under spec/ledger, or mend the id.',
    ]);
  });

  it('refuses an id or a switch that two records have', () => {
    const twin = { ...record, switch: { name: 'sort', default: 'id', alternatives: ['-id'] } };
    expect(checkLedger([twin, twin], [reference], new Set(['listSystems'])).problems).toEqual([
      'systems-default-sort: two records have this id.',
      'sort: two records have this switch.',
    ]);
  });

  it.each([
    [{ id: 'systemsSort' }, 'systemsSort: the id is not kebab-case.'],
    [{ confidence: 'guess' }, 'a guess needs a switch, or a sentence `unverified` that tells what would settle it.'],
    [{ date: 'May 2026' }, 'May 2026 is not YYYY, YYYY-MM or YYYY-MM-DD.'],
    [{ statement: 'ascending' }, 'statement is not a sentence with a full stop.'],
    [{ published: '' }, 'published is not a sentence with a full stop.'],
    [{ source: ' ' }, 'the source is empty.'],
    [{ operations: [] }, 'it concerns no operation.'],
    [{ operations: ['listSites'] }, 'the contract has no operation listSites.'],
    [{ switch: { name: 'sort', default: 'id', alternatives: ['id'] } }, 'the default of the switch is among its alternatives.'],
  ])('refuses %j', (changes, problem) => {
    expect(check(changes).join()).toContain(problem);
  });

  it.each([{ switch: { name: 'sort', default: 'id', alternatives: ['-id'] } }, { unverified: 'Ask without sort_by.' }])(
    'passes a guess with %j',
    (changes) => {
      expect(check({ confidence: 'guess', ...changes })).toEqual([]);
    },
  );
});

describe('the references', () => {
  it('are the ids after a tag, to the next tag or the end of the comment', () => {
    const text = [
      '/** Why. @ledger one two */ const a = 1;',
      '/**',
      ' * @ledger three, four',
      ' *   five',
      ' * @throws Refusal',
      ' */',
      '// @ledger six',
      'const b = 1; // a ledger seven, and @ledgers eight',
    ].join('\n');
    expect(readTags(text, 'a.ts').map(({ id, where }) => `${where} ${id}`)).toEqual([
      'a.ts:1 one',
      'a.ts:1 two',
      'a.ts:3 three',
      'a.ts:3 four',
      'a.ts:3 five',
      'a.ts:7 six',
    ]);
  });

  it('are the ids under x-ledger, at any depth of the contract', () => {
    const marked = createSmallContract(['components/schemas/System.yaml', 'type: integer', 'type: integer\n    x-ledger: [one]']);
    expect(listContractReferences(marked)).toEqual([
      { id: 'one', where: 'spec/openapi/components/schemas/System.yaml#/properties/system_id/x-ledger' },
    ]);
  });
});
