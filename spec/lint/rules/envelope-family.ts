import { posix } from 'node:path';
import { type Contract, follow, type Place, toChild, toChildren, toReference } from '../contract.ts';
import { isApiOperation, listOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** By the schema of the 401: the schemas that the refusals of the same operation may have. */
const families: Readonly<Record<string, readonly string[]>> = {
  ApiError: ['ApiError', 'ApiQuotaError', 'ServiceError'],
  GatewayError: ['GatewayError', 'GatewayQuotaError', 'ServiceError'],
  EvChargerError: ['EvChargerError'],
  LiveStreamError: ['LiveStreamError'],
};
/** Refused before the operation is reached, so in the envelope of the gateway whatever the family. */
const statusesOfGateway = ['400', '405', '413', '501'];

/** A client reads the refusals of an operation with one piece of code, so they come in envelopes of one family. */
export const envelopeFamily: Rule = {
  name: 'envelope-family',
  check: (contract) =>
    listOperations(contract)
      .filter(isApiOperation)
      .flatMap(({ place }) => {
        const responses = toChild(place, 'responses');
        const own = families[listEnvelopes(contract, toChild(responses, '401'))[0] ?? ''];
        // A 401 without a known envelope is no shared answer, which another rule reports.
        if (own === undefined) return [];
        return toChildren(responses)
          .filter(({ key }) => /^[45]/.test(key))
          .flatMap(({ key, ...response }) => {
            const allowed = statusesOfGateway.includes(key) ? ['GatewayError', ...own] : own;
            return listEnvelopes(contract, response)
              .filter((name) => !allowed.includes(name))
              .map((name) => ({
                place: response,
                problem: `status ${key} is refused as ${name}, in another family than the 401 of this operation.`,
                remedy: `Take an answer whose schema is ${allowed.join(' or ')}.`,
              }));
          });
      }),
};

/** The names of the schemas that a response can have. */
function listEnvelopes(contract: Contract, response: Place): readonly string[] {
  return toChildren(toChild(follow(contract, response), 'content'))
    .map((media) => toReference(toChild(media, 'schema')))
    .flatMap((reference) => (reference === undefined ? [] : [posix.basename(reference, '.yaml')]));
}
