import type { Connection } from './sessions.ts';
import { createProblem, ProblemError, type Refused, toRefusalProblem } from './to-problem.ts';

interface Answered extends Refused {
  readonly ok: boolean;
}

/** The member of a result that carries data. */
export type Success<R> = Extract<R, { readonly ok: true }>;

/**
 * Makes one call and gives its success. A token may end before its time (the home owner withdrew it, the clocks differ),
 * so a 401 that is about the person and not about the application is tried once more with fresh tokens.
 *
 * @throws ProblemError for every refusal that the contract declares
 */
export async function callService<R extends Answered>({ tokens }: Connection, call: () => Promise<R>): Promise<Success<R>> {
  let result = await call();
  if (!result.ok && toRefusalProblem(result).kind === 'connect-again') {
    await tokens.refresh();
    result = await call();
    // A token of this second is beyond doubt: what is refused now is the key or the application.
    if (result.status === 401) throw new ProblemError(createProblem('not-permitted'));
  }
  if (result.ok) return result as Success<R>;
  throw new ProblemError(toRefusalProblem(result));
}

/**
 * When the service answered, by its own clock, in epoch seconds: "three minutes ago" and "today" have to follow a mock
 * whose clock was set to another day.
 *
 * @param now epoch milliseconds, for answers without a readable Date header
 */
export function readAnswerTime(headers: Headers, now: () => number): number {
  const sent = Date.parse(headers.get('date') ?? '');
  return Math.floor((Number.isNaN(sent) ? now() : sent) / 1000);
}
