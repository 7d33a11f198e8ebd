import { type Contract, toChild } from '../contract.ts';
import { listLinks } from '../links.ts';
import { isApiOperation, listOperations, listPathParameters } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** Links lead from the operations that anybody can call to each that names something in its path. */
export const linkedOperations: Rule = {
  name: 'linked-operations',
  check: (contract) => {
    const reached = toReached(contract);
    return listOperations(contract)
      .filter((operation) => isApiOperation(operation) && !reached.has(operation.place.value))
      .map(({ place }) => ({
        place,
        problem: `no links lead to ${toChild(place, 'operationId').value} from an operation without parameters in its path.`,
        remedy: 'Link to it, with all of them, from the answer in which a reader finds their values.',
      }));
  },
};

/** The operations, as they are authored, that can be called with what the answers of others hold. */
function toReached(contract: Contract): ReadonlySet<unknown> {
  const open = listOperations(contract).filter((each) => listPathParameters(contract, each).length === 0);
  const reached = new Set<unknown>(open.map(({ place }) => place.value));
  const complete = listLinks(contract).filter(({ lacks }) => lacks.length === 0);
  const visit = (from: unknown) => {
    for (const { to } of complete.filter((link) => link.from.place.value === from)) {
      if (to === undefined || reached.has(to.place.value)) continue;
      reached.add(to.place.value);
      visit(to.place.value);
    }
  };
  for (const { place } of open) visit(place.value);
  return reached;
}
