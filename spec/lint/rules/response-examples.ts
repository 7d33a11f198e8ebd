import { listUnshownBodies } from '../examples.ts';
import type { Rule } from '../rule.ts';

/** Every answer with a body shows one, by name: the mock serves it as a sample, and tests ask for it. */
export const responseExamples: Rule = {
  name: 'response-examples',
  check: (contract) =>
    listUnshownBodies(contract, 'response').map((place) => ({
      place,
      problem: 'this body has no named example.',
      remedy: 'Add one under `examples`, as a reference to components/examples/<domain>/<name>.yaml.',
    })),
};
