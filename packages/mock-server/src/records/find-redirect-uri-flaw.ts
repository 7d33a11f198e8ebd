/** Schemes that a browser would run or render in place of visiting. */
const executable = new Set(['javascript:', 'data:', 'vbscript:', 'file:', 'filesystem:', 'blob:', 'about:', 'view-source:']);

/** Why a text cannot be a redirect URI, in a sentence; undefined for one that can. */
export function findRedirectUriFlaw(text: string): string | undefined {
  if (/\s/.test(text)) return 'It has a space or a line break.';
  const parsed = URL.parse(text);
  if (!parsed) return 'It is no absolute URI.';
  if (text.includes('#')) return 'It has a fragment.';
  if (executable.has(parsed.protocol)) return `A browser would run or render ${parsed.protocol} in place of visiting it.`;
  return undefined;
}
