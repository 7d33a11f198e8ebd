import { ClientError } from '@heliostat/client';
import { OAuthError } from '@heliostat/oauth';
import type { Problem, ProblemKind } from '../answers/problem.ts';
import type { Settings } from './read-settings.ts';

/** Thrown where a request cannot be answered; the API routes write it. Holds no text of the service. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.title, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** As much of a refusal as the demo looks at. The contract types each status; this reads all of them alike. */
export interface Refused {
  readonly operationId: string;
  readonly status: number;
  readonly error?: unknown;
}

type Texts = readonly [status: number, title: string, detail: string];
const texts: Record<Exclude<ProblemKind, 'quota-used-up' | 'unreachable' | 'service-failed'>, Texts> = {
  'connect-again': [
    401,
    'Please connect again',
    'The access that you gave has ended or was withdrawn. Only you can give it again.',
  ],
  'not-permitted': [
    403,
    'The application may not do this',
    'Check on its page in the developer portal that it has the access control System Details, and that key, client id and secret ' +
      'are those of one application. If the owner may have withdrawn the access, disconnect and connect again.',
  ],
  'not-your-system': [404, 'Not one of your systems', 'There is no system with this id, or it belongs to somebody else.'],
  'date-refused': [422, 'No summary for this day', 'The day is in the future at the site, or it is not a date.'],
  'bad-request': [400, 'This id or date is none', 'A system id is a positive whole number, and a date looks like 2026-06-21.'],
  'unknown-address': [404, 'Nothing is here', 'The demo has /api/session, /api/systems and /api/systems/:id/summary.'],
  'demo-failed': [500, 'The demo failed', 'That is a defect of the demo. Its terminal says more.'],
};

/** A problem whose text is always the same. */
export function createProblem(kind: keyof typeof texts): Problem {
  const [status, title, detail] = texts[kind];
  return { kind, title, detail, status };
}

/** Turns a refusal that the contract declares into a problem. */
export function toRefusalProblem({ operationId, status, error }: Refused): Problem {
  if (status === 401) return createProblem(isAboutApplication(error) ? 'not-permitted' : 'connect-again');
  if (status === 403 || status === 404) return createProblem('not-your-system');
  if (status === 422) return createProblem('date-refused');
  if (status === 429) return toQuotaProblem(error);
  return toFailure(`It answered ${operationId} with status ${status}.`);
}

/** Turns what was thrown on the way to an answer into a problem, or gives undefined where it is none of the known errors. */
export function toThrownProblem(error: unknown, settings: Settings): Problem | undefined {
  if (isUnreachable(error)) {
    const title = settings.mode === 'mock' ? 'The mock does not answer' : 'The service does not answer';
    const advice = settings.mode === 'mock' ? 'Is it running? Start it and try again.' : 'Try again in a while.';
    return { kind: 'unreachable', title, detail: `Nothing answered at ${settings.baseUrl.host}. ${advice}`, status: 503 };
  }
  if (error instanceof OAuthError) {
    const isOver = error.code === 'reauthorization_required' || error.code === 'no_tokens';
    if (isOver) return createProblem('connect-again');
    return error.status === 401 ? createProblem('not-permitted') : toFailure('It could not renew the access.');
  }
  if (error instanceof ClientError) return toFailure('Its answer is not one that the contract has.');
  return undefined;
}

/** Whether nothing came back at all, be it that nobody listens, that the line broke, or that it took too long. */
export function isUnreachable(error: unknown): boolean {
  return (error instanceof ClientError || error instanceof OAuthError) && ['network', 'aborted', 'timeout'].includes(error.code);
}

function toFailure(detail: string): Problem {
  return { kind: 'service-failed', title: 'The service failed', detail: `${detail} Try again in a while.`, status: 502 };
}

// One status stands for several causes; only the words of two of them tell that logging in again would not help.
function isAboutApplication(error: unknown): boolean {
  return /client mismatch|access this resource/i.test(JSON.stringify(error ?? ''));
}

function toQuotaProblem(error: unknown): Problem {
  const { period, period_end: end } = (error ?? {}) as { period?: unknown; period_end?: unknown };
  const opensAt = typeof end === 'number' && Number.isFinite(end) ? end : null;
  const window = period === 'month' ? 'of this month' : period === 'minute' ? 'of this minute' : 'of this minute or month';
  const detail = `The plan's calls ${window} are spent.${opensAt === null ? ' A new minute begins when the clock shows the next one.' : ''}`;
  return { kind: 'quota-used-up', title: 'The quota is used up', detail, status: 429, opensAt };
}
