import { useSyncExternalStore } from 'react';

/** What the page shows: the list alone, or a system, on a day of its site or on the present one. */
export interface Route {
  readonly systemId?: number;
  readonly date?: string;
}

const pattern = /^#\/systems\/([1-9]\d{0,15})(?:\/(\d{4}-\d{2}-\d{2}))?$/;

/** Reads the fragment of the address; anything unknown is the list. */
export function toRoute(hash: string): Route {
  const [, id, date] = pattern.exec(hash) ?? [];
  if (id === undefined) return {};
  return { systemId: Number(id), ...(date === undefined ? {} : { date }) };
}

/** The fragment for a route, for links. */
export function fromRoute({ systemId, date }: Route): string {
  if (systemId === undefined) return '#/';
  return `#/systems/${systemId}${date === undefined ? '' : `/${date}`}`;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The present route; the page follows links, Back and Forward. */
export function useRoute(): Route {
  return toRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}
