import type { Store } from '../store/store.ts';

/** A browser at the authorization pages, before and after log-in. */
export interface Session {
  readonly id: string;
  /** The value that every form of this session carries. */
  readonly csrf: string;
  /** Who is logged in, if anybody. */
  readonly email: string | null;
}

/** The browser sessions of a world. */
export interface Sessions {
  put(session: Session): Promise<void>;
  get(id: string): Promise<Session | undefined>;
  delete(id: string): Promise<void>;
}

export function createSessions(store: Store): Sessions {
  return {
    put: (session) => store.put('sessions', session.id, session),
    get: (id) => store.get<Session>('sessions', id),
    delete: (id) => store.delete('sessions', id),
  };
}
