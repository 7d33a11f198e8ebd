import type { Client } from '@heliostat/client';
import type { TokenSource } from '@heliostat/oauth';
import { createSessionId } from './clock.ts';

/** A browser that is connected: its tokens, and the client that uses them. */
export interface Connection {
  readonly tokens: TokenSource;
  readonly client: Client;
}

/** What the server remembers of one browser. Lives in memory only: a restart disconnects everybody. */
export interface Session {
  readonly id: string;
  /** The state of the authorization that is under way. A newer one replaces it, an answer to it uses it up. */
  pending?: { readonly state: string; readonly expiresAt: number } | undefined;
  connection?: Connection | undefined;
}

export interface Sessions {
  create(): Session;
  /** The session with this id, unless it is unknown or nobody used it for too long. */
  load(id: string | undefined): Session | undefined;
  delete(id: string): void;
}

export interface SessionsOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly createId?: () => string;
  /** The most sessions to hold; the one that was idle the longest gives way. */
  readonly limit?: number;
}

/** A session that nobody uses for this long is forgotten, in milliseconds. */
const idleFor = 12 * 3_600_000;

/** Sessions in memory, bounded in time and number so that nobody can fill the memory by pressing Connect. */
export function createSessions({ now, createId = createSessionId, limit = 1_000 }: SessionsOptions): Sessions {
  // A Map keeps the order of insertion: whoever is used goes to the end, so the first is idle the longest.
  const entries = new Map<string, { session: Session; usedAt: number }>();
  return {
    create() {
      const [oldest] = entries.keys();
      if (oldest !== undefined && entries.size >= limit) entries.delete(oldest);
      const session: Session = { id: createId() };
      entries.set(session.id, { session, usedAt: now() });
      return session;
    },
    load(id) {
      const entry = id === undefined ? undefined : entries.get(id);
      if (!entry) return undefined;
      entries.delete(entry.session.id);
      if (now() - entry.usedAt > idleFor) return undefined;
      entries.set(entry.session.id, { session: entry.session, usedAt: now() });
      return entry.session;
    },
    delete(id) {
      entries.delete(id);
    },
  };
}
