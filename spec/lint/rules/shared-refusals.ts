import { toChild, toReference, toReferencedFile } from '../contract.ts';
import { isApiOperation, listOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';

const folder = 'components/responses/gateway/';
const shared: Readonly<Record<string, readonly string[]>> = {
  401: ['NotAuthorized.yaml'],
  405: ['MethodNotAllowed.yaml'],
  429: ['UsageLimitExceeded.yaml', 'UsageLimitExceededInWindow.yaml'],
  501: ['NotImplemented.yaml'],
};

/** What the gateway refuses, it refuses alike for every API operation. */
export const sharedRefusals: Rule = {
  name: 'shared-refusals',
  check: (contract) =>
    listOperations(contract)
      .filter(isApiOperation)
      .flatMap((operation) =>
        Object.entries(shared).flatMap(([status, names]) => {
          const place = toChild(toChild(operation.place, 'responses'), status);
          const reference = toReference(place);
          const target = reference && toReferencedFile(place.file, reference);
          if (names.some((name) => target === folder + name)) return [];
          const remedy = `Refer to ${names.map((name) => folder + name).join(' or ')}.`;
          return [{ place, problem: `status ${status} is ${place.value ? 'not the shared answer' : 'missing'}.`, remedy }];
        }),
      ),
};
