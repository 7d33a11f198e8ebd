import type { ReadRequest } from '../../call/read-request.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Application } from '../../records/applications.ts';
import { isSameText } from '../../records/is-same-text.ts';
import type { World } from '../../records/world.ts';

/**
 * Authenticates the client by its Basic header, the only way that is taken.
 *
 * @throws Refusal `client_credentials_missing`, `client_credentials_bad` or `client_not_enabled`
 * @ledger token-client-in-body-refused token-misprinted-partner-header
 */
export async function checkClient(world: World, { headers }: ReadRequest): Promise<Application> {
  const [, encoded] = /^Basic +([A-Za-z0-9+/=_-]+) *$/i.exec(headers.get('Authorization') ?? '') ?? [];
  if (encoded === undefined) throw new Refusal('client_credentials_missing');
  const { clientId, clientSecret } = decode(encoded);
  const application = await world.applications.byClientId(clientId);
  const same = isSameText(application?.clientSecret ?? '', clientSecret);
  if (!application || !same) throw new Refusal('client_credentials_bad');
  if (application.status !== 'enabled') throw new Refusal('client_not_enabled');
  return application;
}

/** Splits at the first colon: an id cannot hold one, a secret can. */
function decode(encoded: string): { readonly clientId: string; readonly clientSecret: string } {
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const colon = text.indexOf(':');
    if (colon > 0) return { clientId: text.slice(0, colon), clientSecret: text.slice(colon + 1) };
  } catch (cause) {
    throw new Refusal('client_credentials_bad', { cause });
  }
  throw new Refusal('client_credentials_bad');
}
