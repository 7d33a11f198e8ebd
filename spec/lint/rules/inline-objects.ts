import type { Rule } from '../rule.ts';
import { isInlineObject, listSchemaFiles, listSubschemas } from '../schemas.ts';

/** An object inside an object is readable; one more level needs a name. */
export const inlineObjects: Rule = {
  name: 'inline-objects',
  check: (contract) =>
    listSchemaFiles(contract)
      .flatMap((root) => listSubschemas(root))
      .filter(({ place, depth }) => depth > 1 && isInlineObject(place))
      .map(({ place, depth }) => ({
        place,
        problem: `an object is spelled out here, ${depth} objects deep.`,
        remedy: 'Move it to a file of its own beside this one and refer to it.',
      })),
};
