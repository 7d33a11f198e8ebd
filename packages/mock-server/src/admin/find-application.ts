import type { Application } from '../records/applications.ts';
import type { World } from '../records/world.ts';
import { AdminError } from './admin-error.ts';

/** @throws AdminError `application_unknown` */
export async function findApplication(world: World, clientId: string): Promise<Application> {
  const application = await world.applications.byClientId(clientId);
  if (application) return application;
  const hint = `GET /_heliostat/worlds/${world.id}/applications lists those that there are.`;
  throw new AdminError('application_unknown', `World ${world.id} has no application of this client id. ${hint}`, {
    at: 'path/client_id',
  });
}
