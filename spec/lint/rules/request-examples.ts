import { listUnshownBodies } from '../examples.ts';
import type { Rule } from '../rule.ts';

/** Every request with a body shows one that works, by name: readers copy it, and tests send it. */
export const requestExamples: Rule = {
  name: 'request-examples',
  check: (contract) =>
    listUnshownBodies(contract, 'request').map((place) => ({
      place,
      problem: 'this request body has no named example.',
      remedy:
        'Add one under `examples` for every variant that matters, as a reference to components/examples/<domain>/<name>.yaml.',
    })),
};
