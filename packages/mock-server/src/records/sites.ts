import type { Site } from '../simulation/site.ts';

/** The sites of a world, found by system id. They do not change, so they need no store. */
export interface Sites {
  get(id: number): Site | undefined;
  list(): readonly Site[];
}

export function createSites(sites: readonly Site[]): Sites {
  const byId = new Map(sites.map((site) => [site.id, site]));
  return { get: (id) => byId.get(id), list: () => sites };
}
