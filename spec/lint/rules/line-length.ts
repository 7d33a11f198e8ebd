import type { Rule } from '../rule.ts';

const limit = 130;

/** Prose is folded, as source code is, so that a change shows as the sentence that changed. */
export const lineLength: Rule = {
  name: 'line-length',
  check: (contract) =>
    [...contract.texts].flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) =>
        line.length <= limit
          ? []
          : [
              {
                place: { file, pointer: '', value: line },
                problem: `line ${index + 1} has ${line.length} characters, ${limit} are allowed.`,
                remedy: 'Fold the text with `>-`.',
              },
            ],
      ),
    ),
};
