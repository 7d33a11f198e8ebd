import { posix } from 'node:path';
import { toRoot } from '../contract.ts';
import type { Rule } from '../rule.ts';

/** Components of one kind differ in their file names, because the bundle names them after their files. */
export const uniqueNames: Rule = {
  name: 'unique-names',
  check: (contract) => {
    const files = [...contract.documents.keys()].filter((file) => file.startsWith('components/'));
    const groups = Object.groupBy(files, (file) => `${file.split('/')[1]} ${posix.basename(file, '.yaml').toLowerCase()}`);
    return Object.values(groups).flatMap(([first = '', ...others] = []) =>
      others.map((file) => ({
        place: toRoot(contract, file),
        problem: `${first} has the same name, letter case aside.`,
        remedy: 'Name one of them more precisely: in the bundle both would get this name.',
      })),
    );
  },
};
