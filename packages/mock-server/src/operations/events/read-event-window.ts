import type { Span } from '../../simulation/micro-reports.ts';

const day = 86_400;

/** The window of a call that `checkWindow` let through, its end not included. @param now epoch seconds @ledger events-start-required events-end-default */
export function readEventWindow(
  { start_time: start, end_time: end }: { readonly start_time?: string; readonly end_time?: string },
  now: number,
): Span {
  const from = Number(start);
  return { from, until: end === undefined ? Math.min(from + day, now) : Number(end) };
}
