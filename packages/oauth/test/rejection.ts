import { inspect } from 'node:util';
import { OAuthError } from '@heliostat/oauth';

/** The OAuthError that the work ends in. Fails where it ends well, or in anything else. */
export async function readRejection(work: () => unknown): Promise<OAuthError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof OAuthError) return error;
    throw error;
  }
  throw new Error('expected an OAuthError');
}

/** Everything that a logger could print of an error: message, stack, fields, causes. */
export function toLogText(error: unknown): string {
  return inspect(error, { depth: 10, showHidden: true });
}
