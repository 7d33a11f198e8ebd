import type { Site } from '../simulation/site.ts';
import type { Store } from '../store/store.ts';
import { createTurns } from './create-turns.ts';

/** The sites of a world, found by system id. */
export interface Sites {
  get(id: number): Promise<Site | undefined>;
  list(): Promise<readonly Site[]>;
  /** Adds a site, or changes the one with the same id. */
  put(site: Site): Promise<void>;
  /** Reads a site and puts what it becomes, without another change in between. @throws Error if there is no such site */
  change(id: number, toChanged: (site: Site) => Site): Promise<Site>;
  delete(id: number): Promise<void>;
}

/** @param given the sites that every new world has; the store keeps what differs from them, so that a world costs nothing */
export function createSites(given: readonly Site[], store: Store): Sites {
  const byId = new Map(given.map((site) => [site.id, site]));
  const turns = createTurns();
  const get = async (id: number): Promise<Site | undefined> => {
    const changed = await store.get<Change>('sites', String(id));
    return changed ? (changed.site ?? undefined) : byId.get(id);
  };
  const put = (site: Site) => store.put<Change>('sites', String(site.id), { id: site.id, site });
  return {
    get,
    put,
    change: (id, toChanged) =>
      turns.take(String(id), async () => {
        const site = await get(id);
        if (!site) throw new Error(`There is no site ${id}.`);
        const changed = toChanged(site);
        await put(changed);
        return changed;
      }),
    async list() {
      const changes = new Map((await store.list<Change>('sites')).map((change) => [change.id, change.site]));
      const kept = given.map((site) => (changes.has(site.id) ? changes.get(site.id) : site));
      const added = [...changes].filter(([id]) => !byId.has(id)).map(([, site]) => site);
      return [...kept, ...added].filter((site) => site !== null && site !== undefined);
    },
    delete: (id) => store.put<Change>('sites', String(id), { id, site: null }),
  };
}

interface Change {
  readonly id: number;
  /** Null for a site that is gone. */
  readonly site: Site | null;
}
