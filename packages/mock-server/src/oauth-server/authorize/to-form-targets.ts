import type { AuthorizationRequest } from './authorization-request.ts';

/**
 * Where the forms of a request may lead besides to the mock itself, as sources of a content security policy. Chromium holds every
 * redirect that follows a form against the policy, those of the application's own callback too. Only their scheme is known
 * here: that of the redirect URI.
 */
export function toFormTargets({ redirectUri }: Pick<AuthorizationRequest, 'redirectUri'>): readonly string[] {
  return [new URL(redirectUri).protocol];
}
