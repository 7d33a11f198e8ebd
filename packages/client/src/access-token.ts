import type { TokenSource } from '@heliostat/oauth';
import { ClientError } from './client-error.ts';

/** A token, a function that gives one, or a token source of `@heliostat/oauth`. Asked anew for each call. */
export type AccessToken = string | (() => string | Promise<string>) | Pick<TokenSource, 'accessToken'>;

/**
 * The token for one call. What a function or source throws passes through as it is: `reauthorization_required` is news
 * for the application.
 * @throws ClientError `invalid_argument`
 */
export async function readAccessToken(given: AccessToken, signal: AbortSignal): Promise<string> {
  const token = await readGiven(given, signal);
  checkSecret('accessToken', token);
  return token;
}

/** Refuses what no header can carry. The platform would refuse it too, and quote it. */
export function checkSecret(name: 'accessToken' | 'apiKey', value: unknown): void {
  if (typeof value !== 'string' || !/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value)) {
    throw new ClientError('invalid_argument', `${name} has to be a string of printable ASCII that is not empty.`);
  }
}

function readGiven(given: AccessToken, signal: AbortSignal): string | Promise<string> {
  if (typeof given === 'string') return given;
  return typeof given === 'function' ? given() : given.accessToken({ signal });
}
