import type { ReadRequest } from '../../call/read-request.ts';
import type { Trace } from '../../call/trace.ts';
import type { BrowserSession } from '../../pages/browser-session.ts';
import type { Person } from '../../records/people.ts';
import type { World } from '../../records/world.ts';
import type { AuthorizationRequest } from './authorization-request.ts';

/** A browser with an authorization request that passed every check. */
export interface Visit {
  readonly world: World;
  readonly read: ReadRequest;
  readonly trace: Trace;
  readonly request: AuthorizationRequest;
}

/** Who sits in front of the browser, as far as its cookie tells. */
export interface Visitor {
  readonly session: BrowserSession;
  readonly person: Person;
}
