import type { OperationRow } from '@heliostat/spec';

/** Whether an operation answers a stream of events. */
export function isStream({ responses }: OperationRow): boolean {
  return responses['200']?.mediaType === 'text/event-stream';
}
