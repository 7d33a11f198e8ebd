import type { OperationId } from '@heliostat/spec';
import type { ReadRequest } from '../call/read-request.ts';
import type { World } from '../records/world.ts';
import type { Worlds } from '../records/worlds.ts';
import type { Site } from '../simulation/site.ts';
import type { InspectorSession } from './inspector-sessions.ts';

/** Asks an operation of the API about a site, and answers the body; no call is counted. @throws Refusal as the operation does */
export type Ask = (
  world: World,
  operationId: OperationId,
  site: Site,
  query: Readonly<Record<string, string>>,
) => Promise<unknown>;

/** A request of somebody who is logged in. */
export interface Visit {
  readonly read: ReadRequest;
  readonly worlds: Worlds;
  readonly session: InspectorSession;
  readonly ask: Ask;
}

/** One to a page of a world. */
export interface WorldVisit extends Visit {
  readonly world: World;
}
