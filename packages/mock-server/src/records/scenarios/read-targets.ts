import { InvalidArgument } from '../../errors/invalid-argument.ts';
import type { Site } from '../../simulation/site.ts';
import type { Application } from '../applications.ts';
import { isWithin, pageReach, type Reach } from '../reach.ts';
import type { World } from '../world.ts';
import type { ScenarioAim, Targets } from './scenario.ts';

/** A scenario writes down each site that it happens to. */
const mostSites = 1000;
/** How many a message names. */
const mostNamed = 20;

/** Finds whom a scenario is aimed at. @throws InvalidArgument for an aim that the world does not have: it names what there is */
export async function readTargets(
  world: World,
  { client_id: clientId, email, system_id: systemId }: ScenarioAim,
): Promise<Targets> {
  const applications = await readApplications(world, clientId);
  const person = email === undefined ? undefined : await readPerson(world, email);
  const site = systemId === undefined ? undefined : await readSite(world, systemId);
  const reach: Reach = person ?? { systemIds: [], systems: 'all' };
  const grants = await world.grants.listStanding({
    ...(clientId === undefined ? {} : { clientId }),
    ...(person === undefined ? {} : { email: person.email }),
  });
  return {
    applications,
    grants: systemId === undefined ? grants : grants.filter((grant) => isWithin(grant, systemId)),
    listSites: () => (site ? Promise.resolve([site].filter(({ id }) => isWithin(reach, id))) : readSites(world, reach)),
  };
}

async function readApplications(world: World, clientId: string | undefined): Promise<readonly Application[]> {
  const all = await world.applications.list();
  if (clientId === undefined) return all;
  const found = all.filter((application) => application.clientId === clientId);
  if (found.length > 0) return found;
  const names = all.map((each) => `${each.clientId} (${each.name})`).join(', ');
  throw new InvalidArgument(`No application of the world ${world.id} has this client_id. There are ${names}.`);
}

async function readPerson(world: World, email: string) {
  const person = await world.people.byEmail(email);
  if (person) return person;
  const names = (await world.people.list()).map((each) => each.email).join(', ');
  throw new InvalidArgument(`Nobody in the world ${world.id} has this email. There are ${names}.`);
}

async function readSite({ id, sites }: World, systemId: number): Promise<Site> {
  const site = await sites.get(systemId);
  if (site) return site;
  const some = await sites.page({ offset: 0, limit: mostNamed + 1 });
  const names = some.slice(0, mostNamed).map((each) => each.id);
  const ids = `${names.join(', ')}${some.length > mostNamed ? ', …' : ''}`;
  throw new InvalidArgument(`The world ${id} has no system ${systemId}. There are ${ids}.`);
}

async function readSites({ sites }: World, reach: Reach): Promise<readonly Site[]> {
  const found = await pageReach(sites, reach, { offset: 0, limit: mostSites + 1 });
  if (found.length <= mostSites) return found;
  throw new InvalidArgument(`That would happen to more than ${mostSites} systems. Name one with system_id.`);
}
