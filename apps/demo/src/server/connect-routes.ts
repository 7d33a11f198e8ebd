import { createClient } from '@heliostat/client';
import type { Fetch, OAuthClient, TokenSet } from '@heliostat/oauth';
import {
  createAuthorizationUrl,
  createMemoryTokenStore,
  createState,
  createTokenSource,
  exchangeCode,
  OAuthError,
  readCallback,
} from '@heliostat/oauth';
import type { Context } from 'hono';
import { Hono } from 'hono';
import type { Notice } from '../answers/notice.ts';
import { checkForm } from './check-request.ts';
import type { Settings } from './read-settings.ts';
import { writeNoStore } from './security-headers.ts';
import { deleteSessionCookie, loadSession, writeSessionCookie } from './session-cookie.ts';
import type { Connection, Sessions } from './sessions.ts';
import { toNotice } from './to-notice.ts';

export interface ConnectOptions {
  readonly settings: Settings;
  readonly sessions: Sessions;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly fetch: Fetch;
  /** A call that takes longer is given up. */
  readonly timeoutMs: number;
}

const authorizationLifetime = 10 * 60_000;

/**
 * The way in and the way out.
 *
 * Connecting is a POST and not a link, for two reasons. Another site can make a browser follow a link, and so replace the
 * state that this session waits for; a form it posts carries its Origin and is refused. And whatever fetches links ahead
 * of a click would open sessions.
 */
export function createConnectRoutes({ settings, sessions, now, fetch, timeoutMs }: ConnectOptions): Hono {
  const { baseUrl, clientId, clientSecret, apiKey } = settings;
  const oauth: OAuthClient = { baseUrl, clientId, clientSecret, now, fetch, timeoutMs };
  const routes = new Hono();
  for (const path of ['/connect', '/callback', '/disconnect']) routes.use(path, checkForm, writeNoStore);

  const toConnection = (issued: TokenSet): Connection => {
    const tokens = createTokenSource({ client: oauth, store: createMemoryTokenStore(issued) });
    return { tokens, client: createClient({ baseUrl, apiKey, accessToken: tokens, fetch, timeoutMs }) };
  };

  routes.post('/connect', (c) => {
    const session = loadSession(c, sessions) ?? sessions.create();
    const state = createState();
    session.pending = { state, expiresAt: now() + authorizationLifetime };
    writeSessionCookie(c, session);
    return c.redirect(createAuthorizationUrl({ baseUrl, clientId, redirectUri: toRedirectUri(c), state }).href, 303);
  });

  routes.get('/callback', async (c) => {
    const back = (notice: Notice): Response => c.redirect(`/?notice=${notice}`, 303);
    const session = loadSession(c, sessions);
    if (!session?.pending || session.pending.expiresAt < now()) return back('state');
    try {
      const { code } = readCallback(c.req.url, session.pending);
      // Used up before the exchange, so that the same address cannot be answered twice.
      session.pending = undefined;
      const connection = toConnection(await exchangeCode(oauth, { code, redirectUri: toRedirectUri(c) }));
      // A new id for a session with new rights: whoever knew the old one has nothing.
      sessions.delete(session.id);
      const connected = sessions.create();
      connected.connection = connection;
      writeSessionCookie(c, connected);
      return c.redirect('/', 303);
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error;
      // An answer with the right state ends this attempt; a forged one leaves it open for the true answer.
      const notice = toNotice(error);
      if (notice !== 'state') session.pending = undefined;
      return back(notice);
    }
  });

  routes.post('/disconnect', (c) => {
    const session = loadSession(c, sessions);
    if (session) sessions.delete(session.id);
    deleteSessionCookie(c);
    return c.redirect('/', 303);
  });
  return routes;
}

function toRedirectUri(c: Context): string {
  return new URL('/callback', c.req.url).href;
}
