import type { World } from './world.ts';

/** A world as the ready line and the admin API tell it, credentials included: they are for the person who started the mock. */
export interface WorldDescription {
  readonly id: string;
  readonly seed: number;
  /** ISO 8601, in UTC. */
  readonly now: string;
  readonly applications: readonly {
    readonly name: string;
    readonly plan: string;
    readonly status: string;
    readonly client_id: string;
    readonly client_secret: string;
    readonly api_key: string;
  }[];
  readonly people: readonly {
    readonly email: string;
    readonly password: string;
    readonly role: 'homeowner' | 'installer';
    readonly system_ids: readonly number[];
  }[];
}

export async function toDescription(world: World): Promise<WorldDescription> {
  return {
    id: world.id,
    seed: world.seed,
    now: new Date(world.clock.now()).toISOString(),
    applications: (await world.applications.list()).map((each) => ({
      name: each.name,
      plan: each.plan,
      status: each.status,
      client_id: each.clientId,
      client_secret: each.clientSecret,
      api_key: each.apiKey,
    })),
    people: (await world.people.list()).map((each) => ({
      email: each.email,
      password: each.password,
      role: each.role,
      system_ids: each.systemIds,
    })),
  };
}
