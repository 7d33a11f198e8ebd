import type { SessionKind } from '../records/sessions.ts';
import type { World } from '../records/world.ts';
import type { Worlds } from '../records/worlds.ts';
import { readSession, readSessionHome } from './browser-session.ts';

/**
 * The world of a page: that of who is logged in, else the one that the query names, else that of the visitor's session, else the
 * default one. So `?world=ID` is needed once, and nobody is logged out by a link. It is the world as it is now: a visit during a
 * reset leaves no trace in what comes after.
 */
export async function findPageWorld(worlds: Worlds, kind: SessionKind, query: URLSearchParams, headers: Headers): Promise<World> {
  const find = (id: string | undefined) => (id !== undefined && worlds.get(id) ? worlds.pin(id) : undefined);
  const home = find(readSessionHome(headers, kind));
  const session = home && (await readSession(home, headers, kind));
  if (home && session?.email !== undefined) return home;
  return find(query.get('world') ?? undefined) ?? home ?? worlds.pin(undefined);
}
