import { type Contract, follow, isObject, type Place, toChild, toChildren } from '../contract.ts';
import { listOperations, listParameters, listResponses } from '../operations.ts';
import type { Rule } from '../rule.ts';
import { isInlineObject, listSchemaFiles, listSubschemas } from '../schemas.ts';

/** Whoever reads the contract in a tool sees one piece at a time, so each piece explains itself. */
export const descriptions: Rule = {
  name: 'descriptions',
  check: (contract) =>
    listDescribed(contract)
      .filter(({ place }) => !isDescribed(follow(contract, place)) && !isDescribed(place))
      .map(({ kind, place }) => ({
        place,
        problem: `this ${kind} has no description.`,
        remedy: 'Say what it means to a client: unit, range, when it is null or absent.',
      })),
};

function isDescribed({ value }: Place): boolean {
  return isObject(value) && typeof value.description === 'string' && value.description.trim() !== '';
}

function listDescribed(contract: Contract): readonly { readonly kind: string; readonly place: Place }[] {
  const responses = listResponses(contract);
  const schemas = listSchemaFiles(contract).flatMap((root) => listSubschemas(root));
  const to = (kind: string) => (place: Place) => ({ kind, place });
  return [
    ...listOperations(contract).map(({ place }) => to('operation')(place)),
    ...listParameters(contract).map(to('parameter')),
    ...responses.map(to('response')),
    ...responses.flatMap((response) => toChildren(toChild(response, 'headers'))).map(to('header')),
    ...schemas.filter(({ role }) => role === 'property').map(({ place }) => to('property')(place)),
    ...schemas
      .filter(({ role, place }) => role === 'root' || (role === 'other' && isInlineObject(place)))
      .map(({ place }) => to('schema')(place)),
  ];
}
