import { toChild, toChildren } from '../contract.ts';
import { listBodies } from '../examples.ts';
import type { Rule } from '../rule.ts';

/** Every request with a body shows one that works, by name: readers copy it, and tests send it. */
export const requestExamples: Rule = {
  name: 'request-examples',
  check: (contract) =>
    listBodies(contract)
      .filter(({ of, media }) => of === 'request' && toChildren(toChild(media, 'examples')).length === 0)
      .map(({ media }) => ({
        place: media,
        problem: 'this request body has no named example.',
        remedy:
          'Add one under `examples` for every variant that matters, as a reference to components/examples/<domain>/<name>.yaml.',
      })),
};
