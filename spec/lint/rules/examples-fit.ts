import { listExamples } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { createValidate } from '../validate.ts';

/** What the contract shows, it also means: every example of a parameter, a request or a response fits its schema. */
export const examplesFit: Rule = {
  name: 'examples-fit',
  check: (contract) => {
    const validate = createValidate(contract);
    return listExamples(contract).flatMap(({ of, schema, place }) =>
      validate(schema, place.value).map((fault) => ({
        place,
        problem: `this ${of} example does not fit the schema at ${schema.file}#${schema.pointer}: ${fault}.`,
        remedy: 'Mend whichever of the two is wrong.',
      })),
    );
  },
};
