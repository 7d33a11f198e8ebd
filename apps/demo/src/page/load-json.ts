import type { Problem } from '../answers/problem.ts';

/** A request of the page that was refused, or that nothing answered. */
export class PageError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'PageError';
    this.problem = problem;
  }
}

const silence: Problem = {
  kind: 'unreachable',
  title: 'The demo does not answer',
  detail: 'Is its server still running? Start it and try again.',
  status: 0,
};

/**
 * Reads one answer of the demo's own server.
 *
 * @throws PageError
 */
export async function loadJson<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal, headers: { accept: 'application/json' } }).catch((error: unknown) => {
    throw signal.aborted ? error : new PageError(silence);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body as T;
  throw new PageError(
    isProblem(body) ? body : { ...silence, title: 'The demo answered something else', detail: 'Reload the page.' },
  );
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'kind' in body && 'title' in body && 'detail' in body;
}
