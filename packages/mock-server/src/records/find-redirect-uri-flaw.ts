/** Schemes that a browser would run or render in place of visiting. */
const executable = new Set(['javascript:', 'data:', 'vbscript:', 'file:', 'filesystem:', 'blob:', 'about:', 'view-source:']);

/**
 * Why a text cannot be a redirect URI, in a sentence; undefined for any absolute URI, with a scheme of an app and with user information
 * too, but none with a fragment and none that a browser would run. The scheme is what a browser makes of it, so a line break inside
 * of it hides nothing.
 *
 * @ledger authorize-redirect-any-uri
 */
export function findRedirectUriFlaw(text: string): string | undefined {
  const parsed = URL.parse(text);
  if (!parsed) return 'It is no absolute URI.';
  if (text.includes('#')) return 'It has a fragment.';
  if (executable.has(parsed.protocol)) return `A browser would run or render ${parsed.protocol} in place of visiting it.`;
  return undefined;
}
