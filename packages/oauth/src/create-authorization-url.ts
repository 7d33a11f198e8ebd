import { checkArgument } from './check-argument.ts';
import type { AuthorizationServer } from './oauth-client.ts';
import { OAuthError } from './oauth-error.ts';
import { toEndpoint } from './to-endpoint.ts';

export interface AuthorizationRequest extends AuthorizationServer {
  readonly clientId: string;
  /** Where the answer goes: absolute, without fragment. The code exchange has to repeat it to the letter. */
  readonly redirectUri: string;
  /** From {@link createState}. */
  readonly state: string;
}

/**
 * The address to open in the browser of the home owner. The one on the developer portal lacks `redirect_uri` and answers an
 * error page; this one is complete.
 * @throws OAuthError `invalid_argument`, `invalid_base_url`, `insecure_base_url`
 */
export function createAuthorizationUrl(request: AuthorizationRequest): URL {
  checkArgument('clientId', request.clientId);
  checkArgument('redirectUri', request.redirectUri);
  checkArgument('state', request.state);
  if (!URL.canParse(request.redirectUri) || request.redirectUri.includes('#')) {
    throw new OAuthError('invalid_argument', 'redirectUri has to be an absolute URI without fragment.');
  }
  const url = toEndpoint(request, '/oauth/authorize');
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('client_id', request.clientId);
  url.searchParams.set('redirect_uri', request.redirectUri);
  url.searchParams.set('state', request.state);
  return url;
}
