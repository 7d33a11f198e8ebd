import type { Store } from '../store/store.ts';

/** Who logs in where: people at Enlighten, to consent and to see what they consented to; developers at the portal. */
export type SessionKind = 'enlighten' | 'portal';

/** A browser whose person is logged in. A browser before log-in has an id and no record. */
export interface Session {
  readonly id: string;
  readonly kind: SessionKind;
  /** At Enlighten the user id, which stays when the e-mail address changes; at the portal the e-mail address. */
  readonly holder: string;
}

/** How long a log-in lasts, in milliseconds. */
const lifetime = 86_400_000;

/** The browser sessions of a world. */
export interface Sessions {
  /** @param now epoch milliseconds */
  put(session: Session, now: number): Promise<void>;
  get(kind: SessionKind, id: string): Promise<Session | undefined>;
  delete(kind: SessionKind, id: string): Promise<void>;
}

export function createSessions(store: Store): Sessions {
  return {
    put: (session, now) => store.put(`sessions/${session.kind}`, session.id, session, { expiresAt: now + lifetime }),
    get: (kind, id) => store.get<Session>(`sessions/${kind}`, id),
    delete: (kind, id) => store.delete(`sessions/${kind}`, id),
  };
}
