import { parse } from 'hono/utils/cookie';

/** The cookie of people who log in to consent and to see what they consented to. */
export const enlightenCookie = 'heliostat_session';
/** The cookie of developers at the portal. */
export const portalCookie = 'heliostat_portal';

/** A session id says first to which world it belongs: letters, digits and hyphens, and behind the dot a UUID. */
const shape = /^([A-Za-z0-9-]{1,64})\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The session id that a browser sent under a name, if it has the form of one. */
export function readSessionId(headers: Headers, name: string): string | undefined {
  const id = parse(headers.get('Cookie') ?? '', name)[name];
  return id !== undefined && shape.test(id) ? id : undefined;
}

/** The world that the sessions of a browser speak of. */
export function readSessionWorld(headers: Headers): string | undefined {
  const id = readSessionId(headers, enlightenCookie) ?? readSessionId(headers, portalCookie);
  return id && shape.exec(id)?.[1];
}
