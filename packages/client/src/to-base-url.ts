import { ClientError } from './client-error.ts';

const loopback = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Checks where key and token would go, and answers it without trailing slash.
 * @throws ClientError `invalid_base_url`, `insecure_base_url`. Neither quotes the URL: it may carry a password.
 */
export function toBaseUrl(given: string | URL, mayBeInsecure: boolean): string {
  if (!URL.canParse(String(given))) {
    throw new ClientError('invalid_base_url', 'baseUrl has to be an absolute URL such as https://api.enphaseenergy.com.');
  }
  const url = new URL(given);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new ClientError('invalid_base_url', `baseUrl has to start with https:// or http://, not ${url.protocol}`);
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new ClientError('invalid_base_url', 'baseUrl may have a host and a path, and no credentials, query or fragment.');
  }
  if (url.protocol === 'http:' && !loopback.test(url.hostname) && !mayBeInsecure) {
    throw new ClientError(
      'insecure_base_url',
      `baseUrl sends secrets to ${url.host} in clear text. Use https, or a loopback address.`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
