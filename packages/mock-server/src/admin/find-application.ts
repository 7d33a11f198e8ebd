import type { Application } from '../records/applications.ts';
import type { World } from '../records/world.ts';
import { AdminError } from './admin-error.ts';

/** @throws AdminError `application_unknown` */
export async function findApplication(world: World, clientId: string): Promise<Application> {
  return (await world.applications.byClientId(clientId)) ?? refuse(world);
}

/**
 * Changes an application as it is by then, and answers it.
 *
 * @throws AdminError `application_unknown`, and what `toChanged` throws
 */
export async function changeApplication(
  world: World,
  clientId: string,
  toChanged: (application: Application) => Application,
): Promise<Application> {
  return (await world.applications.change(clientId, toChanged)) ?? refuse(world);
}

function refuse({ id }: World): never {
  const hint = `GET /_heliostat/worlds/${id}/applications lists those that there are.`;
  throw new AdminError('application_unknown', `World ${id} has no application of this client id. ${hint}`, {
    at: 'path/client_id',
  });
}
