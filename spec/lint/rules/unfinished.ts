import type { Rule } from '../rule.ts';

const mark = /\b(UNWRITTEN|TODO|FIXME|TBD|XXX)\b|lorem ipsum/;

/** What stands in the contract is meant: a place that still waits for its text is not. */
export const unfinished: Rule = {
  name: 'unfinished',
  check: (contract) =>
    [...contract.texts].flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => {
        const [found] = mark.exec(line) ?? [];
        if (found === undefined) return [];
        return [
          {
            place: { file, pointer: '', value: line },
            problem: `line ${index + 1} still says ${found}.`,
            remedy: 'Write what a client needs to know there, or take the place out.',
          },
        ];
      }),
    ),
};
