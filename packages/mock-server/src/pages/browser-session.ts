import { serialize } from 'hono/utils/cookie';
import { enlightenCookie, portalCookie, readSessionId } from '../call/read-session-world.ts';
import { toBytes, toHex32, toUuid } from '../random.ts';
import type { Session, SessionKind } from '../records/sessions.ts';
import type { World } from '../records/world.ts';

/** The browser that sent a request, as far as a cookie tells. */
export interface BrowserSession {
  /** Says first to which world it belongs. */
  readonly id: string;
  readonly kind: SessionKind;
  /** The value that every form of this session carries. */
  readonly csrf: string;
  /** E-mail of who is logged in, if anybody. */
  readonly email: string | undefined;
}

const cookies = {
  enlighten: { name: enlightenCookie, path: '/' },
  portal: { name: portalCookie, path: '/portal' },
} as const satisfies Record<SessionKind, { readonly name: string; readonly path: string }>;

/** The id of the world that the session of a browser is of, whether or not there is such a world. */
export function readSessionHome(headers: Headers, kind: SessionKind): string | undefined {
  return readSessionId(headers, cookies[kind].name)?.split('.')[0];
}

/** The session of the browser that sent a request, if it has one in this world. */
export async function readSession(world: World, headers: Headers, kind: SessionKind): Promise<BrowserSession | undefined> {
  const id = readSessionId(headers, cookies[kind].name);
  if (!id?.startsWith(`${world.id}.`)) return undefined;
  const session = await world.sessions.get(kind, id);
  return toSession(world, kind, id, session && (await readEmail(world, session)));
}

/** The e-mail address that somebody who logged in has now: another person may have the one of before. */
async function readEmail({ people }: World, { kind, holder }: Session): Promise<string | undefined> {
  return kind === 'portal' ? holder : (await people.byUserId(holder))?.email;
}

/**
 * Opens a session. One for nobody leaves nothing behind in the world; log-in opens another one, so that a planted id gains
 * nothing.
 *
 * @param holder who logs in: the user id of a person, or the e-mail address of a developer
 */
export async function createSession(world: World, kind: SessionKind, holder?: string): Promise<BrowserSession> {
  const bytes = await world.chance.next('session-id');
  // A reset puts chance back to its beginning, and a cookie of before must not be the session of somebody who comes after.
  const unique = toBytes(world.seed, `session-id/${world.id}/${toHex32(bytes)}`, world.generation);
  const id = `${world.id}.${toUuid(unique)}`;
  const session = holder === undefined ? undefined : { id, kind, holder };
  if (session) await world.sessions.put(session, world.clock.now());
  return toSession(world, kind, id, session && (await readEmail(world, session)));
}

/** The header that makes the browser keep a session. */
export function toCookie({ id, kind }: BrowserSession): { readonly 'Set-Cookie': string } {
  const { name, path } = cookies[kind];
  return { 'Set-Cookie': serialize(name, id, { path, httpOnly: true, sameSite: 'Lax' }) };
}

function toSession(world: World, kind: SessionKind, id: string, email: string | undefined): BrowserSession {
  return { id, kind, csrf: toUuid(toBytes(world.seed, `csrf/${id}`, 0)), email };
}
