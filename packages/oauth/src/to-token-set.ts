import { readExpiry } from './read-expiry.ts';
import { isToken, type TokenSet } from './token-set.ts';

/** The documented life of an access token in seconds, for an answer that does not say. */
const documentedLifetime = 86_400;

/**
 * The token set in the answer of the token endpoint, or the name of the field that makes it unusable.
 *
 * Strict about the tokens only: the answer to a refresh may be the only copy of a rotated refresh token, and to refuse it for
 * a missing `enl_uid` would lose the grant.
 * @param context `requestedAt` in epoch milliseconds, before the request left: the access token never looks younger than it is.
 * `refreshToken` stays in use where the answer has no other (RFC 6749, section 6).
 */
export function toTokenSet(
  answer: Readonly<Record<string, unknown>>,
  context: { readonly requestedAt: number; readonly refreshToken: string | undefined },
): TokenSet | string {
  const accessToken = answer.access_token;
  const refreshToken = answer.refresh_token ?? context.refreshToken;
  const type = answer.token_type ?? 'bearer';
  if (!isToken(accessToken)) return 'access_token';
  if (!isToken(refreshToken)) return 'refresh_token';
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') return 'token_type';
  return Object.freeze({
    accessToken,
    refreshToken,
    expiresAt: Math.floor(context.requestedAt / 1000 + toLifetime(answer.expires_in)),
    refreshExpiresAt: readExpiry(refreshToken),
    scope: toText(answer.scope),
    jti: toText(answer.jti),
    userId: toText(answer.enl_uid),
    companyId: toText(answer.enl_cid),
    applicationType: toText(answer.app_type),
  });
}

/** Seconds, from a number or from digits in a string. */
function toLifetime(expiresIn: unknown): number {
  const seconds = typeof expiresIn === 'string' && expiresIn.trim() !== '' ? Number(expiresIn) : expiresIn;
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0 ? seconds : documentedLifetime;
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
