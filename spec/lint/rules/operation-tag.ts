import { entryFile, toChild, toChildren, toRoot } from '../contract.ts';
import { listOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** An operation has one tag, which tells its folder and its access control. */
export const operationTag: Rule = {
  name: 'operation-tag',
  check: (contract) => {
    const known = toChildren(toChild(toRoot(contract, entryFile), 'tags')).map((tag) => toChild(tag, 'name').value);
    return listOperations(contract).flatMap((operation) => {
      const place = toChild(operation.place, 'tags');
      const tags = toChildren(place).map(({ value }) => value);
      if (tags.length === 1 && known.includes(tags[0] ?? null)) return [];
      const problem = tags.length === 1 ? `openapi.yaml does not declare the tag ${tags[0]}.` : `it has ${tags.length} tags.`;
      return [{ place, problem, remedy: `Give it exactly one of: ${known.join(', ')}.` }];
    });
  },
};
