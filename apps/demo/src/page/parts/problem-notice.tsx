import type { ReactNode } from 'react';
import { PageError } from '../load-json.ts';
import { toReaderMoment } from '../text/moments.ts';

interface ProblemNoticeProps {
  readonly error: Error;
  readonly onRetry: () => unknown;
}

/** What went wrong, what to do, and the button for it. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps): ReactNode {
  const problem = error instanceof PageError ? error.problem : undefined;
  return (
    <div role="alert" className="notice">
      <p className="notice-title">{problem?.title ?? 'Something went wrong'}</p>
      <p>{problem?.detail ?? 'Reload the page.'}</p>
      {problem?.opensAt && <p>It opens again on {toReaderMoment(problem.opensAt)}.</p>}
      <button type="button" className="quiet" onClick={() => onRetry()}>
        Try again
      </button>
    </div>
  );
}
