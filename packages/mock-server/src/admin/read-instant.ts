import { Temporal } from 'temporal-polyfill';
import { AdminError } from './admin-error.ts';

const first = 0;
const farthest = Date.UTC(2100, 0);

/** An instant as epoch milliseconds. @param text one that the document takes @throws AdminError `invalid` outside 1970 to 2099 */
export function readInstant(text: string, at: string): number {
  return checkInstant(Temporal.Instant.from(text).epochMilliseconds, at);
}

/** @throws AdminError `invalid` for an instant outside 1970 to 2099 */
export function checkInstant(instant: number, at: string): number {
  if (instant >= first && instant < farthest) return instant;
  throw new AdminError('invalid', `${at} leads to ${toText(instant)}, and clocks stay from 1970 to 2099.`, { at });
}

function toText(instant: number): string {
  return Math.abs(instant) <= 8.64e15 ? new Date(instant).toISOString() : 'no date';
}
