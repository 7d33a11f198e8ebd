/** A pair of tokens with what the token endpoint said about them. Plain data: `JSON.stringify` keeps all of it. */
export interface TokenSet {
  readonly accessToken: string;
  /** Works until it is used or expires. Enphase sends a new one with each refresh. */
  readonly refreshToken: string;
  /** When the access token expires, in epoch seconds of the clock of the caller. */
  readonly expiresAt: number;
  /** The `exp` of the refresh token, in epoch seconds of the clock of the server. Null where the token cannot be read. */
  readonly refreshExpiresAt: number | null;
  /** Separated by spaces, `read write`. */
  readonly scope: string;
  /** The id of the access token. */
  readonly jti: string;
  /** The Enlighten user who consented. Digits. */
  readonly userId: string;
  /** The company of that user. Empty for a home owner. */
  readonly companyId: string;
  readonly applicationType: 'system' | 'partner' | (string & {});
}

/** Whether a store gave something that can be used and refreshed. */
export function isTokenSet(value: unknown): value is TokenSet {
  return (
    typeof value === 'object' &&
    value !== null &&
    'accessToken' in value &&
    isToken(value.accessToken) &&
    'refreshToken' in value &&
    isToken(value.refreshToken) &&
    'expiresAt' in value &&
    typeof value.expiresAt === 'number'
  );
}

/** Whether a value can travel in a header. What a platform throws for one that cannot quotes it. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value);
}
