import type { Ask } from '../call/ask.ts';
import type { ReadRequest } from '../call/read-request.ts';
import type { World } from '../records/world.ts';
import type { Worlds } from '../records/worlds.ts';
import type { InspectorSession } from './inspector-sessions.ts';

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
