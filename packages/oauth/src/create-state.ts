import { createRandomBytes } from './random.ts';

/**
 * A state for one authorization request: 256 random bits, url-safe. Keep it in the session of the browser that you send away,
 * and hand it to {@link readCallback} when that browser comes back.
 */
export function createState(): string {
  return btoa(String.fromCharCode(...createRandomBytes(32)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
