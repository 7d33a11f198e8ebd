import { toChild, toReference, toReferencedFile } from '../contract.ts';
import { isApiOperation, listOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';

const folder = 'components/responses/gateway/';
const shared: Readonly<Record<string, readonly string[]>> = {
  401: ['NotAuthorized.yaml', 'PartnerNotAuthorized.yaml', 'EvChargerNotAuthorized.yaml', 'LiveStreamNotAuthorized.yaml'],
  405: ['MethodNotAllowed.yaml'],
  429: [
    'UsageLimitExceeded.yaml',
    'UsageLimitExceededInWindow.yaml',
    'PartnerUsageLimitExceeded.yaml',
    'PartnerUsageLimitExceededInWindow.yaml',
    'EvChargerUsageLimitExceeded.yaml',
    'LiveStreamUsageLimitExceeded.yaml',
  ],
  501: ['NotImplemented.yaml'],
};

/** What the gateway refuses, it refuses alike for every API operation, in the envelope of its family. */
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
          const remedy = `Refer to ${names.join(' or ')} in ${folder}.`;
          return [{ place, problem: `status ${status} is ${place.value ? 'not the shared answer' : 'missing'}.`, remedy }];
        }),
      ),
};
