import { type Contract, follow, isObject, type Json, type Place, toChild, toChildren } from '../contract.ts';
import { listExamples } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { createValidate } from '../validate.ts';

const nonsense: Json = { nonsense: true };

/** A schema that takes an object for any value of its own example says nothing about that value. Open maps may. */
export const refusesNonsense: Rule = {
  name: 'refuses-nonsense',
  check: (contract) => {
    const validate = createValidate(contract);
    return listExamples(contract)
      .filter(({ schema, place }) => validate(schema, place.value).length === 0)
      .flatMap(({ schema, place }) =>
        listLeaves(place.value)
          .filter((path) => !isOpen(contract, schema, path) && validate(schema, toReplaced(place.value, path)).length === 0)
          .map((path) => ({
            place: path.reduce<Place>(toChild, place),
            problem: `the schema at ${schema.file}#${schema.pointer} takes an object here.`,
            remedy: 'Declare the property with its type, or mark the map around it with `additionalProperties: true`.',
          })),
      );
  },
};

function listLeaves(value: Json | undefined): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [[]];
  return Object.entries(value).flatMap(([key, inner]) => listLeaves(inner).map((path) => [key, ...path]));
}

function toReplaced(value: Json | undefined, [key, ...path]: readonly string[]): Json {
  if (key === undefined) return nonsense;
  const copy = structuredClone(value) as Record<string, Json>;
  copy[key] = toReplaced(copy[key], path);
  return copy;
}

/** Whether the way to a value leads through a map that is open on purpose. */
function isOpen(contract: Contract, schema: Place, [key, ...path]: readonly string[]): boolean {
  const here = follow(contract, schema);
  if (!isObject(here.value)) return false;
  // An empty object of an open map may be any other.
  if (key === undefined) return here.value.additionalProperties === true;
  const branches = ['oneOf', 'anyOf', 'allOf'].flatMap((word) => toChildren(toChild(here, word)));
  if (branches.some((branch) => isOpen(contract, branch, [key, ...path]))) return true;
  const declared = [toChild(toChild(here, 'properties'), key), toChild(here, 'items')].find(({ value }) => value !== undefined);
  if (declared) return isOpen(contract, declared, path);
  const others = toChild(here, 'additionalProperties');
  return others.value === true || isOpen(contract, others, path);
}
