import type { JournalEntry } from '../../records/journal.ts';

/** Why no test can send a request again, in a sentence; undefined where one can. */
export function findTestObstacle({ method, path, steps }: JournalEntry): string | undefined {
  const isTaken = steps.some(({ step, verdict }) => step === 'check-form' && verdict === 'ok');
  if (method !== 'POST' || !(isTaken || /^\/(?:portal|enlighten)(?:\/|$)/.test(path))) return undefined;
  return 'There is no test for this request: it is taken only with the cookie and the hidden field of a page. Open that page and post its form.';
}
