import { Refusal } from '../errors/refusal.ts';
import type { Application } from '../records/applications.ts';
import type { World } from '../records/world.ts';
import type { Credentials } from './read-credentials.ts';

/** @throws Refusal `key_missing`, `key_unknown` or `application_pending` */
export async function checkApiKey(world: World, { apiKey }: Credentials): Promise<Application> {
  if (apiKey === undefined) throw new Refusal('key_missing');
  const application = await world.applications.byApiKey(apiKey);
  if (!application) throw new Refusal('key_unknown');
  if (application.status !== 'enabled') throw new Refusal('application_pending');
  return application;
}
