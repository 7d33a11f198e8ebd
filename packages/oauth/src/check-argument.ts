import { OAuthError } from './oauth-error.ts';

/** Refuses an argument that is no text or empty. Callers without types, and empty environment variables, end here. */
export function checkArgument(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string' || value === '') {
    throw new OAuthError('invalid_argument', `${name} has to be a string that is not empty.`);
  }
}
