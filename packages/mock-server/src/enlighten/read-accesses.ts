import type { Application } from '../records/applications.ts';
import type { Person } from '../records/people.ts';
import { countReach, pageReach, toJoined, toReach } from '../records/reach.ts';
import type { World } from '../records/world.ts';
import type { Site } from '../simulation/site.ts';

/** What one application may do by the word of one person. */
export interface Access {
  readonly application: Application;
  /** How many systems it may read. */
  readonly count: number;
  /** The first of them. */
  readonly sites: readonly Site[];
  /** Epoch milliseconds of the first consent that stands. */
  readonly since: number;
}

/** How many systems are named. */
const mostNamed = 100;

/** Which applications a person gave access that stands, oldest first: all grants of an application together. */
export async function readAccesses(world: World, { email }: Person): Promise<readonly Access[]> {
  const grants = await world.grants.listStanding({ email });
  const clientIds = [...new Set(grants.map(({ clientId }) => clientId))];
  const accesses = await Promise.all(
    clientIds.map(async (clientId) => {
      const own = grants.filter((grant) => grant.clientId === clientId);
      const application = await world.applications.byClientId(clientId);
      const reach = own.map(toReach).reduce(toJoined);
      const count = await countReach(world.sites, reach);
      const sites = await pageReach(world.sites, reach, { offset: 0, limit: mostNamed });
      return application && { application, count, sites, since: Math.min(...own.map(({ grantedAt }) => grantedAt)) };
    }),
  );
  return accesses.filter((access) => access !== undefined);
}
