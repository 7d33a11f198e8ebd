import { serialize } from 'hono/utils/cookie';
import type { ReadRequest } from '../../call/read-request.ts';
import { enlightenCookie, readSessionId } from '../../call/read-session-world.ts';
import { toBytes, toUuid } from '../../random.ts';
import type { Person } from '../../records/people.ts';
import type { World } from '../../records/world.ts';

/** The browser that sent a request, as far as a cookie tells. */
export interface BrowserSession {
  readonly id: string;
  /** The value that every form of this session carries. */
  readonly csrf: string;
  /** Who is logged in, if anybody. */
  readonly person: Person | undefined;
}

/** The session of the browser that sent a request, if it has one. */
export async function readSession(world: World, { headers }: ReadRequest): Promise<BrowserSession | undefined> {
  const id = readSessionId(headers, enlightenCookie);
  if (id === undefined) return undefined;
  const session = await world.sessions.get(id);
  return toSession(world, id, session && (await world.people.byEmail(session.email)));
}

/**
 * Opens a session. One for nobody leaves nothing behind in the world; log-in opens another one, so that a planted id gains
 * nothing.
 */
export async function createSession(world: World, person?: Person): Promise<BrowserSession> {
  const id = `${world.id}.${toUuid(await world.chance.next('session-id'))}`;
  if (person) await world.sessions.put({ id, email: person.email }, world.clock.now());
  return toSession(world, id, person);
}

/** The header that makes the browser keep a session. */
export function toCookie({ id }: BrowserSession): { readonly 'Set-Cookie': string } {
  return { 'Set-Cookie': serialize(enlightenCookie, id, { path: '/', httpOnly: true, sameSite: 'Lax' }) };
}

function toSession(world: World, id: string, person: Person | undefined): BrowserSession {
  return { id, csrf: toUuid(toBytes(world.seed, `csrf/${id}`, 0)), person };
}
