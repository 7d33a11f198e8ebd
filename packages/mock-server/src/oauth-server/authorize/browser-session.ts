import { parse, serialize } from 'hono/utils/cookie';
import { toUuid } from '../../random.ts';
import type { Session } from '../../records/sessions.ts';
import type { World } from '../../records/world.ts';

const cookie = 'heliostat_session';

/** The session of the browser that sent a request, if it has one. */
export function readSession(world: World, headers: Headers): Promise<Session | undefined> {
  const id = parse(headers.get('Cookie') ?? '', cookie)[cookie];
  return id === undefined ? Promise.resolve(undefined) : world.sessions.get(id);
}

/** Opens a session for `email`, or for nobody yet. Log-in opens a new one, so that a planted id gains nothing. */
export async function createSession(world: World, email: string | null): Promise<Session> {
  const session = {
    id: toUuid(await world.chance.next('session-id')),
    csrf: toUuid(await world.chance.next('csrf')),
    email,
  };
  await world.sessions.put(session);
  return session;
}

/** The header that makes the browser keep a session. */
export function toCookie({ id }: Session): { readonly 'Set-Cookie': string } {
  return { 'Set-Cookie': serialize(cookie, id, { path: '/oauth', httpOnly: true, sameSite: 'Lax' }) };
}
