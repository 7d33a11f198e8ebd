import { OAuthError } from './oauth-error.ts';

/** What the timers of every platform can count. */
const longestTimeout = 2 ** 31 - 1;

/**
 * A signal that fires when one of the signals does, or after `timeoutMs`. Its reason is then a `TimeoutError`.
 * @throws OAuthError `invalid_argument`
 */
export function createDeadline(signal: AbortSignal | undefined, timeoutMs: number): AbortSignal {
  if (!(Number.isInteger(timeoutMs) && timeoutMs > 0 && timeoutMs <= longestTimeout)) {
    throw new OAuthError('invalid_argument', `timeoutMs has to be a whole number of milliseconds from 1 to ${longestTimeout}.`);
  }
  const timeout = AbortSignal.timeout(timeoutMs);
  return signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
}

/**
 * What the promise answers, or the reason of the signal if that fires first. The promise runs on, and its failure is then
 * nobody's business. Holds against a `fetch` that ignores its signal.
 */
export async function readUnlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
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
