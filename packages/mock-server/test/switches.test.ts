import file from '@heliostat/spec/ledger.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { defaultSwitches } from '../src/records/switches.ts';

interface Subject {
  readonly records: readonly { readonly switch?: { readonly name: string; readonly default: unknown } }[];
}

test('every switch of the mock stands in the ledger with the default that it has, and the reverse', () => {
  const subjects = file.ledger as unknown as readonly Subject[];
  const recorded = subjects.flatMap(({ records }) => records.flatMap((record) => record.switch ?? []));
  expect(Object.fromEntries(recorded.map((each) => [each.name, each.default]))).toEqual(defaultSwitches);
});
