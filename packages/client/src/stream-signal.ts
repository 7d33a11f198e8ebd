import type { OperationRow } from '@heliostat/spec';

/** Whether the operation answers a stream of events, which lasts as long as it lasts. */
export function isStream(row: OperationRow): boolean {
  return Object.entries(row.responses).some(([status, each]) => status.startsWith('2') && each.mediaType === 'text/event-stream');
}

/** Fires with the caller's signal, and with the deadline as long as no stream has begun: a refusal has to end in time. */
export function toSignalUntil(began: AbortSignal, deadline: AbortSignal, caller: AbortSignal | undefined): AbortSignal {
  const late = new AbortController();
  deadline.addEventListener('abort', () => began.aborted || late.abort(deadline.reason), { once: true });
  return caller === undefined ? late.signal : AbortSignal.any([caller, late.signal]);
}
