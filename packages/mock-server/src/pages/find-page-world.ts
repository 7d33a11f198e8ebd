import type { SessionKind } from '../records/sessions.ts';
import type { World } from '../records/world.ts';
import type { Worlds } from '../records/worlds.ts';
import { readSession, readSessionHome } from './browser-session.ts';

/**
 * The world of a page: that of who is logged in, else the one that the query names, else that of the visitor's session, else the
 * default one. So `?world=ID` is needed once, and nobody is logged out by a link.
 */
export async function findPageWorld(worlds: Worlds, kind: SessionKind, query: URLSearchParams, headers: Headers): Promise<World> {
  const home = worlds.get(readSessionHome(headers, kind) ?? '');
  const session = home && (await readSession(home, headers, kind));
  if (home && session?.email !== undefined) return home;
  return worlds.get(query.get('world') ?? '') ?? home ?? worlds.default;
}
