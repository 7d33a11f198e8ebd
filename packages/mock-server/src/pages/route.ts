import type { ReadRequest } from '../call/read-request.ts';
import type { SessionKind } from '../records/sessions.ts';
import type { World } from '../records/world.ts';
import type { BrowserSession } from './browser-session.ts';
import type { Markup } from './page.ts';

/** A request for a page, of a browser that has a session, be it one without anybody. */
export interface Visit {
  readonly world: World;
  readonly read: ReadRequest;
  readonly session: BrowserSession;
  /** What stands for the names in the path of the route. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What was posted, by a page of this session; empty for a GET. */
  readonly form: URLSearchParams;
}

export type Answer = (visit: Visit) => Promise<Response>;

/** An address. Whatever changes something is a POST, and comes with the proof that a page of the session sent it. */
export interface Route {
  /** A segment that begins with a colon stands for any text, under that name. */
  readonly path: string;
  readonly GET?: Answer;
  readonly POST?: Answer;
}

/** A part of the mock that people see. */
export interface Place {
  readonly kind: SessionKind;
  readonly routes: readonly Route[];
  /** What stands above each of its pages. @param session undefined where the browser has none, or it cannot be read */
  toBanner(world: World, session: BrowserSession | undefined, path: string): Markup;
}
