import { entryFile, toChild, toChildren, toRoot } from '../contract.ts';
import type { Finding, Rule } from '../rule.ts';

/** Tags and plans speak of the same access controls: a misspelt one would be granted to nobody, and refuse every call. */
export const planAccessControls: Rule = {
  name: 'plan-access-controls',
  check: (contract) => {
    const root = toRoot(contract, entryFile);
    const needed = toChildren(toChild(root, 'tags'))
      .map((tag) => toChild(tag, 'x-access-control'))
      .filter(({ value }) => value !== undefined);
    const granted = toChildren(toChild(toChild(root, 'x-plans'), 'plans')).flatMap((plan) =>
      toChildren(toChild(plan, 'accessControls')),
    );
    const find = (places: typeof needed, others: typeof needed, problem: string, remedy: string): readonly Finding[] =>
      places
        .filter(({ value }) => !others.some((other) => other.value === value))
        .map((place) => ({ place, problem: `${place.value} ${problem}`, remedy }));
    return [
      ...find(
        needed,
        granted,
        'is granted by no plan.',
        'Add it to `accessControls` of the plans that include it, or mend its name.',
      ),
      ...find(granted, needed, 'is needed by no tag.', 'Mend its name, or take it out of the plan.'),
    ];
  },
};
