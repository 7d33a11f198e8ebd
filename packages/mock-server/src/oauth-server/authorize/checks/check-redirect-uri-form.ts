import { Refusal } from '../../../errors/refusal.ts';
import type { Asked } from '../authorization-request.ts';

/** Schemes that a browser would run or render in place of visiting. */
const executable = new Set(['javascript:', 'data:', 'vbscript:', 'file:', 'filesystem:', 'blob:', 'about:', 'view-source:']);

/**
 * Takes any absolute URI, with a scheme of an app and with user information too, but none with a fragment and none that a browser
 * would run. The scheme is what a browser makes of it, so a line break inside of it hides nothing.
 *
 * @throws Refusal `redirect_uri_invalid`
 * @ledger authorize-redirect-any-uri authorize-redirect-form
 */
export function checkRedirectUriForm({ redirectUri }: Asked): string {
  const parsed = URL.parse(redirectUri ?? '');
  const why = !parsed
    ? 'It is no absolute URI.'
    : redirectUri?.includes('#')
      ? 'It has a fragment.'
      : executable.has(parsed.protocol)
        ? `A browser would run or render ${parsed.protocol} in place of visiting it.`
        : undefined;
  if (!parsed || why !== undefined) throw new Refusal('redirect_uri_invalid', why === undefined ? {} : { why });
  return `It is absolute, with the scheme ${parsed.protocol}`;
}
