import { catalogue, type RefusalCode } from '../../errors/catalogue.ts';
import type { JournalEntry, Verdict } from '../../records/journal.ts';

/** The step that decided how a request was answered, or undefined where every step let it pass. */
export function toDecision({ steps }: JournalEntry): Verdict | undefined {
  return steps.findLast(({ verdict }) => verdict !== 'ok');
}

/** The refusal that a verdict is, if it is one. */
export function toRefusalCode({ verdict }: Verdict): RefusalCode | undefined {
  return Object.hasOwn(catalogue, verdict) ? (verdict as RefusalCode) : undefined;
}
