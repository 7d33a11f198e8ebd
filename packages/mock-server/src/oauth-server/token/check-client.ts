import { type BasicCredentials, readBasic, toCredentials } from '../../call/read-basic.ts';
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
  const encoded = readBasic(headers);
  if (encoded === undefined) throw new Refusal('client_credentials_missing');
  const found = await Promise.all(toCredentials(encoded).map((credentials) => findApplication(world, credentials)));
  const application = found.find((each) => each !== undefined);
  if (!application) throw new Refusal('client_credentials_bad');
  if (application.status !== 'enabled') throw new Refusal('client_not_enabled');
  return application;
}

/** An unknown id takes as long as a wrong secret. */
async function findApplication(world: World, { clientId, clientSecret }: BasicCredentials): Promise<Application | undefined> {
  const application = await world.applications.byClientId(clientId);
  const isSame = isSameText(application?.clientSecret ?? '', clientSecret);
  return application && isSame ? application : undefined;
}
