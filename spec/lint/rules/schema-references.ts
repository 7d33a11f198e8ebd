import { toChild, toReference } from '../contract.ts';
import { listBodies } from '../examples.ts';
import type { Rule } from '../rule.ts';

/** The schema of a body has a file, and so a name: types, clients and the operation table call it by that. */
export const schemaReferences: Rule = {
  name: 'schema-references',
  check: (contract) =>
    listBodies(contract)
      .map(({ media }) => toChild(media, 'schema'))
      .filter((place) => toReference(place) === undefined)
      .map((place) => ({
        place,
        problem: 'the schema of this body has no name.',
        remedy: 'Move it to components/schemas/<domain>/<Name>.yaml and refer to it.',
      })),
};
