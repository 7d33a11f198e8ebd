import type { Store } from '../store/store.ts';
import type { Application } from './applications.ts';

/** An application that somebody is about to create, and that wants one step more: a card, or an installer. */
export type Draft = Pick<Application, 'name' | 'description' | 'developedBy' | 'plan' | 'accessControls'>;

/** How long a draft waits, in milliseconds. */
const lifetime = 3_600_000;

/** The drafts of a world, one for each session of the portal. */
export interface Drafts {
  /** @param now epoch milliseconds */
  put(sessionId: string, draft: Draft, now: number): Promise<void>;
  get(sessionId: string): Promise<Draft | undefined>;
  /** Uses a draft up: of any number of callers, one gets it, so that a form sent twice creates one application. */
  take(sessionId: string): Promise<Draft | undefined>;
}

export function createDrafts(store: Store): Drafts {
  return {
    put: (sessionId, draft, now) => store.put('drafts', sessionId, draft, { expiresAt: now + lifetime }),
    get: (sessionId) => store.get<Draft>('drafts', sessionId),
    take: (sessionId) => store.take<Draft>('drafts', sessionId),
  };
}
