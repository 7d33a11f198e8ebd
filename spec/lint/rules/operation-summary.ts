import { toChild } from '../contract.ts';
import { listOperations } from '../operations.ts';
import type { Rule } from '../rule.ts';

const properNouns = ['Enphase', 'Enlighten'];

/** A summary is a heading in sentence case: one capital at its start, no full stop. */
export const operationSummary: Rule = {
  name: 'operation-summary',
  check: (contract) =>
    listOperations(contract).flatMap((operation) => {
      const place = toChild(operation.place, 'summary');
      const fault = toFault(place.value);
      return fault ? [{ place, problem: fault, remedy: 'Write it like "List the systems of a company".' }] : [];
    }),
};

function toFault(summary: unknown): string | undefined {
  if (typeof summary !== 'string' || summary.trim() === '') return 'the operation has no summary.';
  if (!/^[A-Z]/.test(summary)) return `"${summary}" does not start with a capital.`;
  if (/[.!?]$/.test(summary)) return `"${summary}" ends like a sentence.`;
  const capital = summary
    .split(/\s+/)
    .find((word, index) => index > 0 && /^[A-Z][a-z]/.test(word) && !properNouns.includes(word));
  return capital === undefined ? undefined : `"${summary}" has a capital inside: ${capital}.`;
}
