import type { Application } from './applications.ts';
import type { Developer } from './developers.ts';
import type { Person } from './people.ts';
import type { AccessControl, PlanName } from './plans.ts';
import type { PrintedTokens } from './printed-tokens.ts';
import type { Reach } from './reach.ts';
import { type SwitchDescription, toSwitchDescription } from './switch-fields.ts';
import type { World } from './world.ts';

/** A world as the ready line and the admin API tell it, credentials included: they are for the person who started the mock. */
export interface WorldDescription {
  readonly id: string;
  readonly seed: number;
  /** ISO 8601, in UTC. */
  readonly now: string;
  /** Seconds of the world in a second of the machine; 0 where the clock stands still. */
  readonly rate: number;
  /** How many systems there are. */
  readonly systems: number;
  readonly switches: SwitchDescription;
  readonly applications: readonly ApplicationDescription[];
  readonly people: readonly PersonDescription[];
  readonly developers: readonly DeveloperDescription[];
  /** What its scenario gave out. */
  readonly tokens?: readonly PrintedTokens[];
}

export interface ApplicationDescription {
  readonly name: string;
  readonly description: string;
  readonly developed_by: string;
  readonly plan: PlanName;
  readonly access_controls: readonly AccessControl[];
  readonly status: 'enabled' | 'pending';
  readonly sells_overage: boolean;
  readonly owner: string;
  readonly redirect_uris: readonly string[] | null;
  readonly client_id: string;
  readonly client_secret: string;
  readonly api_key: string;
}

export interface PersonDescription {
  readonly email: string;
  readonly password: string;
  readonly role: 'homeowner' | 'installer';
  /** Those that were named one by one. */
  readonly system_ids: readonly number[];
  /** Where it is all of the world, now and later. */
  readonly systems?: 'all';
}

/** A developer account whose password the mock knows: one that somebody signed up for is not listed. */
export interface DeveloperDescription {
  readonly email: string;
  readonly password: string;
}

export async function toDescription(world: World): Promise<WorldDescription> {
  const tokens = await world.printedTokens.list();
  return {
    id: world.id,
    seed: world.seed,
    now: new Date(world.clock.now()).toISOString(),
    rate: world.clock.state().rate,
    systems: await world.sites.count(),
    switches: toSwitchDescription(world.switches),
    applications: (await world.applications.list()).map(toApplicationDescription),
    people: (await world.people.list()).map(toPersonDescription),
    developers: (await world.developers.list()).flatMap(toDeveloperDescription),
    ...(tokens.length > 0 && { tokens }),
  };
}

export function toApplicationDescription(application: Application): ApplicationDescription {
  return {
    name: application.name,
    description: application.description,
    developed_by: application.developedBy,
    plan: application.plan,
    access_controls: application.accessControls,
    status: application.status,
    sells_overage: application.sellsOverage,
    owner: application.owner,
    redirect_uris: application.redirectUris,
    client_id: application.clientId,
    client_secret: application.clientSecret,
    api_key: application.apiKey,
  };
}

export function toPersonDescription({ email, password, role, ...reach }: Person): PersonDescription {
  return { email, password, role, ...toReachDescription(reach) };
}

/** Which systems somebody may see or lent. */
export function toReachDescription({ systemIds, systems }: Reach): Pick<PersonDescription, 'system_ids' | 'systems'> {
  return { system_ids: systemIds, ...(systems && { systems }) };
}

function toDeveloperDescription({ email, password }: Developer): readonly DeveloperDescription[] {
  return 'clear' in password ? [{ email, password: password.clear }] : [];
}
