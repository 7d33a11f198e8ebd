import type { Store } from '../store/store.ts';

/** A browser at the authorization pages whose person is logged in. A browser before log-in has an id and no record. */
export interface Session {
  readonly id: string;
  readonly email: string;
}

/** How long a log-in lasts, in milliseconds. */
const lifetime = 86_400_000;

/** The browser sessions of a world. */
export interface Sessions {
  /** @param now epoch milliseconds */
  put(session: Session, now: number): Promise<void>;
  get(id: string): Promise<Session | undefined>;
  delete(id: string): Promise<void>;
}

export function createSessions(store: Store): Sessions {
  return {
    put: (session, now) => store.put('sessions', session.id, session, { expiresAt: now + lifetime }),
    get: (id) => store.get<Session>('sessions', id),
    delete: (id) => store.delete('sessions', id),
  };
}
