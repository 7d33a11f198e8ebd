import { toChild, toChildren } from '../contract.ts';
import { isApiOperation, listOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** An API operation says what it answers when all is well; the mock has nothing else to serve. */
export const successResponse: Rule = {
  name: 'success-response',
  check: (contract) =>
    listOperations(contract)
      .filter(isApiOperation)
      .map(({ place }) => toChild(place, 'responses'))
      .filter((responses) => toChildren(responses).filter(({ key }) => /^2\d\d$/.test(key)).length !== 1)
      .map((place) => ({
        place,
        problem: `${toChildren(place).filter(({ key }) => /^2\d\d$/.test(key)).length} statuses of success are declared.`,
        remedy: 'Declare exactly one of 200, 201, 202 and 204, with a body and a named example where it has one.',
      })),
};
