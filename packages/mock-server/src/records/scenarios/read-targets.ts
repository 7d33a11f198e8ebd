import { InvalidArgument } from '../../errors/invalid-argument.ts';
import type { Site } from '../../simulation/site.ts';
import type { Application } from '../applications.ts';
import type { World } from '../world.ts';
import type { ScenarioAim, Targets } from './scenario.ts';

/** Finds whom a scenario is aimed at. @throws InvalidArgument for an aim that the world does not have: it names what there is */
export async function readTargets(
  world: World,
  { client_id: clientId, email, system_id: systemId }: ScenarioAim,
): Promise<Targets> {
  const applications = await readApplications(world, clientId);
  const person = email === undefined ? undefined : await readPerson(world, email);
  const sites = await readSites(world, systemId);
  const grants = await world.grants.listStanding({
    ...(clientId === undefined ? {} : { clientId }),
    ...(person === undefined ? {} : { email: person.email }),
  });
  return {
    applications,
    grants: systemId === undefined ? grants : grants.filter(({ systemIds }) => systemIds.includes(systemId)),
    sites: person === undefined ? sites : sites.filter(({ id }) => person.systemIds.includes(id)),
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

async function readSites(world: World, systemId: number | undefined): Promise<readonly Site[]> {
  const all = await world.sites.list();
  if (systemId === undefined) return all;
  const found = all.filter(({ id }) => id === systemId);
  if (found.length > 0) return found;
  const ids = all.map(({ id }) => id).join(', ');
  throw new InvalidArgument(`The world ${world.id} has no system ${systemId}. There are ${ids}.`);
}
