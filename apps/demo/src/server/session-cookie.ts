import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Session, Sessions } from './sessions.ts';

/** The session that the browser's cookie names, if there still is one. */
export function loadSession(c: Context, sessions: Sessions): Session | undefined {
  return sessions.load(getCookie(c, cookieName(c)));
}

/** Gives the browser the id of its session. Lax, because the way back from the log-in is a link from another site. */
export function writeSessionCookie(c: Context, session: Session): void {
  setCookie(c, cookieName(c), session.id, { httpOnly: true, sameSite: 'Lax', path: '/' });
}

/** Takes the id away again. */
export function deleteSessionCookie(c: Context): void {
  deleteCookie(c, cookieName(c), { httpOnly: true, sameSite: 'Lax', path: '/' });
}

// Browsers share cookies between all ports of a host: with the port in the name, a demo of the mock and one of the
// live service can stand side by side.
function cookieName(c: Context): string {
  return `heliostat_demo_${new URL(c.req.url).port || '80'}`;
}
