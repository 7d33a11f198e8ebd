import { entryFile, toChild, toChildren, toRoot } from '../contract.ts';
import { isApiOperation, listOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** The tag of an API operation says which access control an application needs for it. */
export const tagAccessControl: Rule = {
  name: 'tag-access-control',
  check: (contract) => {
    const used = listOperations(contract)
      .filter(isApiOperation)
      .flatMap(({ place }) => toChildren(toChild(place, 'tags')).map(({ value }) => value));
    return toChildren(toChild(toRoot(contract, entryFile), 'tags'))
      .filter((tag) => used.includes(toChild(tag, 'name').value ?? null))
      .filter((tag) => typeof toChild(tag, 'x-access-control').value !== 'string')
      .map((place) => ({
        place,
        problem: `API operations carry the tag ${toChild(place, 'name').value}, and it names no access control.`,
        remedy: 'Add `x-access-control` with the words of the developer portal.',
      }));
  },
};
