import type { Application } from '../records/applications.ts';
import type { Person } from '../records/people.ts';
import type { World } from '../records/world.ts';
import type { Site } from '../simulation/site.ts';

/** What one application may do by the word of one person. */
export interface Access {
  readonly application: Application;
  readonly sites: readonly Site[];
  /** Epoch milliseconds of the first consent that stands. */
  readonly since: number;
}

/** Which applications a person gave access that stands, oldest first: all grants of an application together. */
export async function readAccesses(world: World, { email }: Person): Promise<readonly Access[]> {
  const grants = await world.grants.listStanding({ email });
  const clientIds = [...new Set(grants.map(({ clientId }) => clientId))];
  const accesses = await Promise.all(
    clientIds.map(async (clientId) => {
      const own = grants.filter((grant) => grant.clientId === clientId);
      const application = await world.applications.byClientId(clientId);
      const ids = [...new Set(own.flatMap(({ systemIds }) => systemIds))];
      const sites = (await Promise.all(ids.map((id) => world.sites.get(id)))).filter((site) => site !== undefined);
      return application && { application, sites, since: Math.min(...own.map(({ grantedAt }) => grantedAt)) };
    }),
  );
  return accesses.filter((access) => access !== undefined);
}
