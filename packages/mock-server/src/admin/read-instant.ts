import { Temporal } from 'temporal-polyfill';
import { InvalidArgument } from '../errors/invalid-argument.ts';
import { checkInstant, toAdvanced } from '../records/check-instant.ts';
import { AdminError } from './admin-error.ts';

/** An instant as epoch milliseconds. @param text one that the document takes @throws AdminError `invalid` outside 1970 to 2099 */
export function readInstant(text: string, at: string): number {
  return refuseAt(at, () => checkInstant(Temporal.Instant.from(text).epochMilliseconds, at));
}

/** The instant that is a duration later. @param text one that the document takes @throws AdminError `invalid` outside 1970 to 2099 */
export function readAdvanced(instant: number, text: string, at: string): number {
  return refuseAt(at, () => toAdvanced(instant, text, at));
}

function refuseAt(at: string, read: () => number): number {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof InvalidArgument)) throw cause;
    throw new AdminError('invalid', cause.message, { at, cause });
  }
}
