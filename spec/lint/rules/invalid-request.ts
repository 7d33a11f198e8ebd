import { type Contract, toChild, toChildren, toReference } from '../contract.ts';
import { isApiOperation, listOperations, listParameterNames, type Operation } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** What a caller can get wrong, the operation can refuse: by 422, by a 400 of its own, or by the statuses of live streams. */
export const invalidRequest: Rule = {
  name: 'invalid-request',
  check: (contract) =>
    listOperations(contract)
      .filter(isApiOperation)
      .filter((operation) => takesInput(contract, operation) && !refusesInput(operation))
      .map(({ place }) => ({
        place: toChild(place, 'responses'),
        problem: 'the operation takes a query, a header or a body, and declares no answer to one that is invalid.',
        remedy: 'Declare 422 with an example for each rule that a request can break.',
      })),
};

function takesInput(contract: Contract, operation: Operation): boolean {
  const hasBody = toChild(operation.place, 'requestBody').value !== undefined;
  return hasBody || listParameterNames(contract, operation).some(({ where }) => where !== 'path');
}

function refusesInput({ place }: Operation): boolean {
  return toChildren(toChild(place, 'responses')).some(
    ({ key, ...response }) =>
      /^422$|^46\d$/.test(key) || (key === '400' && !toReference(response)?.endsWith('/gateway/BadRequest.yaml')),
  );
}
