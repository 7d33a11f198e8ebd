/**
 * The `exp` of a JWT in epoch seconds, or null where there is none to read. The signature is not checked: the token came from
 * the token endpoint itself, and Enphase publishes no key.
 */
export function readExpiry(token: string): number | null {
  const payload = token.split('.')[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    const expiry = typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : null;
    return typeof expiry === 'number' && Number.isFinite(expiry) ? expiry : null;
  } catch {
    return null;
  }
}
