import { entryFile, isObject, toChild, toChildren, toRoot } from '../contract.ts';
import type { Rule } from '../rule.ts';

/** The entry file lists paths; what they do stands in one file a path. */
export const pathReferences: Rule = {
  name: 'path-references',
  check: (contract) =>
    toChildren(toChild(toRoot(contract, entryFile), 'paths'))
      .filter(({ value }) => !(isObject(value) && typeof value.$ref === 'string' && Object.keys(value).length === 1))
      .map((place) => ({
        place,
        problem: `the path ${place.key} is written out here.`,
        remedy: 'Move it to paths/<tag>/<name>.yaml and leave only `$ref` behind.',
      })),
};
