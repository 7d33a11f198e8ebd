import { toChild } from '../contract.ts';
import { listParameters } from '../operations.ts';
import type { Rule } from '../rule.ts';

/** A parameter shows a value that works. */
export const parameterExamples: Rule = {
  name: 'parameter-examples',
  check: (contract) =>
    listParameters(contract)
      .filter((place) => ['example', 'examples'].every((key) => toChild(place, key).value === undefined))
      .map((place) => ({
        place,
        problem: `the parameter ${toChild(place, 'name').value} has no example.`,
        remedy: 'Add `example` with a value that the service takes.',
      })),
};
