import type { AuthorizationServer } from './oauth-client.ts';
import { OAuthError } from './oauth-error.ts';

const loopback = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The URL of a path below the base URL.
 * @throws OAuthError `invalid_base_url`, `insecure_base_url`. Neither quotes the URL: it may carry a password.
 */
export function toEndpoint(server: AuthorizationServer, path: `/${string}`): URL {
  if (!URL.canParse(String(server.baseUrl))) {
    throw new OAuthError('invalid_base_url', 'baseUrl has to be an absolute URL such as https://api.enphaseenergy.com.');
  }
  const base = new URL(server.baseUrl);
  if (base.protocol !== 'https:' && base.protocol !== 'http:') {
    throw new OAuthError('invalid_base_url', `baseUrl has to start with https:// or http://, not ${base.protocol}`);
  }
  if (base.username !== '' || base.password !== '' || base.search !== '' || base.hash !== '') {
    throw new OAuthError('invalid_base_url', 'baseUrl may have a host and a path, and no credentials, query or fragment.');
  }
  if (base.protocol === 'http:' && !loopback.test(base.hostname) && server.dangerouslySendSecretsOverPlainHttp !== true) {
    throw new OAuthError(
      'insecure_base_url',
      `baseUrl sends secrets to ${base.host} in clear text. Use https, or a loopback address.`,
    );
  }
  base.pathname = base.pathname.replace(/\/+$/, '') + path;
  return base;
}
