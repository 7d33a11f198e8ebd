import { Refusal } from '../../../errors/refusal.ts';
import type { Application } from '../../../records/applications.ts';
import type { World } from '../../../records/world.ts';

/** @throws Refusal `client_unknown` @ledger authorize-unknown-client */
export async function checkClientKnown(world: World, clientId: string): Promise<Application> {
  const application = await world.applications.byClientId(clientId);
  if (!application) throw new Refusal('client_unknown');
  return application;
}
