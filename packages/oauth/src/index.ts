export { type AuthorizationRequest, createAuthorizationUrl } from './create-authorization-url.ts';
export { createState } from './create-state.ts';
export { createTokenSource, type TokenSource, type TokenSourceOptions } from './create-token-source.ts';
export { exchangeCode, exchangePassword, refreshTokens } from './grants.ts';
export type { AuthorizationServer, CallOptions, Fetch, OAuthClient } from './oauth-client.ts';
export { OAuthError, type OAuthErrorCode } from './oauth-error.ts';
export { readCallback } from './read-callback.ts';
export type { TokenSet } from './token-set.ts';
export { createMemoryTokenStore, type TokenStore } from './token-store.ts';
