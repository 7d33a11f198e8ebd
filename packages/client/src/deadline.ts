import { ClientError } from './client-error.ts';

/** What the timers of every platform can count. */
const longestTimeout = 2 ** 31 - 1;

/** @throws ClientError `invalid_argument` for a timeout that timers cannot count */
export function checkTimeout(timeoutMs: number): void {
  if (!(Number.isInteger(timeoutMs) && timeoutMs > 0 && timeoutMs <= longestTimeout)) {
    throw new ClientError('invalid_argument', `timeoutMs has to be a whole number of milliseconds from 1 to ${longestTimeout}.`);
  }
}

/** A signal that fires when the given one does, or after `timeoutMs`. */
export function createDeadline(signal: AbortSignal | undefined, timeoutMs: number): AbortSignal {
  const timeout = AbortSignal.timeout(timeoutMs);
  return signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
}

/** What the promise answers, or the reason of the signal if that fires first. Holds against a `fetch` that ignores its signal. */
export async function readUnlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let abort = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason);
  });
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
