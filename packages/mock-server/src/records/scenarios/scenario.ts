import type { Site } from '../../simulation/site.ts';
import type { Application } from '../applications.ts';
import type { Grant } from '../grants.ts';
import type { World } from '../world.ts';

/** What a scenario is told besides its name. Each of them narrows what it happens to; without any, it happens to all of the world. */
export interface ScenarioAim {
  /** The application. */
  readonly client_id?: string;
  /** The person. */
  readonly email?: string;
  /** The system. */
  readonly system_id?: number;
}

/** Whom a scenario happens to. */
export interface Targets {
  readonly applications: readonly Application[];
  /** Standing grants. */
  readonly grants: readonly Grant[];
  /** @throws InvalidArgument where it would be more than a scenario can happen to */
  listSites(): Promise<readonly Site[]>;
}

/** Something that happens at the live service now and then. */
export interface Scenario {
  /** What happens, and how a client gets over it. */
  readonly summary: string;
  /** What the scenario may be aimed at. */
  readonly takes: readonly (keyof ScenarioAim)[];
  /**
   * Makes it happen, and answers what was changed, in a sentence.
   *
   * @throws InvalidArgument where there is nothing that it could happen to
   */
  run(world: World, targets: Targets): Promise<string>;
}
