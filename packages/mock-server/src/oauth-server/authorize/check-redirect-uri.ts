import { Refusal } from '../../errors/refusal.ts';
import type { Application } from '../../records/applications.ts';

/** Schemes that a browser would run or render in place of visiting. */
const executable = new Set(['javascript:', 'data:', 'vbscript:', 'file:', 'blob:', 'about:', 'view-source:']);

/**
 * Accepts any absolute URI without fragment, and only those of the application where it registered some. The comparison is to
 * the letter.
 *
 * @throws Refusal `redirect_uri_missing`, `redirect_uri_invalid` or `redirect_uri_not_registered`
 * @ledger authorize-missing-redirect-uri authorize-redirect-any-uri
 */
export function checkRedirectUri(application: Application, redirectUri: string | null): string {
  if (!redirectUri) throw new Refusal('redirect_uri_missing');
  const parsed = URL.parse(redirectUri);
  if (!parsed || redirectUri.includes('#') || executable.has(parsed.protocol)) throw new Refusal('redirect_uri_invalid');
  if (application.redirectUris && !application.redirectUris.includes(redirectUri)) {
    throw new Refusal('redirect_uri_not_registered');
  }
  return redirectUri;
}
