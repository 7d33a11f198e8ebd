import { Refusal } from '../errors/refusal.ts';
import type { SessionKind } from '../records/sessions.ts';
import type { World } from '../records/world.ts';
import type { Worlds } from '../records/worlds.ts';
import { readSession, readSessionHome } from './browser-session.ts';

/**
 * The world of a page: that of who is logged in, else the one that the query names, else that of the visitor's session, else the
 * default one. So `?world=ID` is needed once, and nobody is logged out by a link. It is the world as it is now: a visit during a
 * reset leaves no trace in what comes after.
 *
 * @throws Refusal `world_unknown`: whoever mistyped an id must not go on in another world
 */
export async function findPageWorld(worlds: Worlds, kind: SessionKind, query: URLSearchParams, headers: Headers): Promise<World> {
  const find = (id: string | undefined) => (id !== undefined && worlds.get(id) ? worlds.pin(id) : undefined);
  const home = find(readSessionHome(headers, kind));
  const session = home && (await readSession(home, headers, kind));
  if (home && session?.email !== undefined) return home;
  const named = query.get('world');
  if (named === null) return home ?? worlds.pin(undefined);
  const world = find(named);
  if (!world) throw new Refusal('world_unknown');
  return world;
}
