import { ledger } from '../../ledger/ledger.ts';
import { type Contract, follow, type Place, toChild, toChildren, toReference } from '../contract.ts';
import { listOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';

const records = new Map(ledger.flatMap((each) => each.records).map((record) => [record.id, record]));

/**
 * A record that an operation points at, by itself or by a component that it uses, names that operation. That the record exists, and
 * that something points at every record, is for the check of the ledger.
 */
export const ledgerReferences: Rule = {
  name: 'ledger-references',
  check: (contract) =>
    listOperations(contract).flatMap(({ place }) => {
      const id = String(toChild(place, 'operationId').value);
      return listReferences(contract, place, new Set()).flatMap((reference) => {
        const { operations } = records.get(String(reference.value)) ?? { operations: 'all' };
        if (operations === 'all' || operations.some((each) => each === id)) return [];
        const problem = `the record ${reference.value} does not concern ${id}.`;
        return [{ place: reference, problem, remedy: `Add ${id} to its operations, or point at another record.` }];
      });
    }),
};

/** Every `x-ledger` below a place, through references too. Links and examples are about other operations. */
function listReferences(contract: Contract, place: Place, seen: Set<string>): readonly Place[] {
  const target = toReference(place) === undefined ? undefined : follow(contract, place);
  const where = target && `${target.file}#${target.pointer}`;
  if (where !== undefined && seen.has(where)) return [];
  if (where !== undefined) seen.add(where);
  const below = [place, ...(target ? [target] : [])].flatMap(toChildren);
  return below.flatMap(({ key, ...child }) => {
    if (key === 'x-ledger') return toChildren(child);
    return ['links', 'example', 'examples'].includes(key) ? [] : listReferences(contract, child, seen);
  });
}
