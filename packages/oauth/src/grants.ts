import type { CallOptions, OAuthClient } from './oauth-client.ts';
import { requestTokens } from './request-tokens.ts';
import type { TokenSet } from './token-set.ts';

/**
 * Exchanges the code of a callback for tokens. A code works once, so a failed exchange may have used it up.
 * @throws OAuthError `invalid_grant` for a code that is unknown, used or expired or that was issued to another redirect URI;
 * `invalid_client`; `network` and its kind
 */
export function exchangeCode(
  client: OAuthClient,
  grant: { readonly code: string; readonly redirectUri: string },
  options: CallOptions = {},
): Promise<TokenSet> {
  return requestTokens(client, { grant_type: 'authorization_code', code: grant.code, redirect_uri: grant.redirectUri }, options);
}

/**
 * Exchanges a refresh token for the next pair. Store the answer before you use it: the old refresh token is spent.
 * A token set fits as the grant. {@link createTokenSource} does all of this.
 * @throws OAuthError `invalid_grant` or `invalid_token` for a refresh token that is spent, expired or revoked
 */
export function refreshTokens(
  client: OAuthClient,
  grant: { readonly refreshToken: string },
  options: CallOptions = {},
): Promise<TokenSet> {
  return requestTokens(client, { grant_type: 'refresh_token', refresh_token: grant.refreshToken }, options);
}

/**
 * Exchanges the Enlighten log-in of an installer for tokens. Applications on the Partner plan only.
 * @throws OAuthError `invalid_grant` for a wrong user name or password, `invalid_client` for an application on another plan
 */
export function exchangePassword(
  client: OAuthClient,
  grant: { readonly username: string; readonly password: string },
  options: CallOptions = {},
): Promise<TokenSet> {
  return requestTokens(client, { grant_type: 'password', username: grant.username, password: grant.password }, options);
}
