import { toChild } from '../contract.ts';
import type { Rule } from '../rule.ts';
import { listInlineSchemas, listSchemaFiles, listSubschemas } from '../schemas.ts';

/** `[integer, "null"]` is understood everywhere; two real types in one list become untyped in generated clients. */
export const typeArrays: Rule = {
  name: 'type-arrays',
  check: (contract) =>
    [...listSchemaFiles(contract), ...listInlineSchemas(contract)]
      .flatMap((root) => listSubschemas(root))
      .map(({ place }) => toChild(place, 'type'))
      .filter(({ value }) => Array.isArray(value) && value.filter((type) => type !== 'null').length !== 1)
      .map((place) => ({
        place,
        problem: `${JSON.stringify(place.value)} is not one type, with or without null.`,
        remedy: 'Write one branch a type under `oneOf`.',
      })),
};
