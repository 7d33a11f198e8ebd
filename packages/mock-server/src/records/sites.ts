import type { GivenSites } from '../simulation/given-sites.ts';
import { readGatewaySerial, toGatewaySerial } from '../simulation/serials.ts';
import type { Site } from '../simulation/site.ts';
import type { Store } from '../store/store.ts';
import { createSiteOrder, type Glance, type Part, type SiteChange, type Way } from './create-site-order.ts';
import { createTurns } from './create-turns.ts';

/**
 * The sites of a world, found by system id. There may be a million: nothing lists them all, and none is made before it is asked for.
 */
export interface Sites {
  get(id: number): Promise<Site | undefined>;
  /** Whether there is a site of an id, or was one until it was deleted. */
  wasTaken(id: number): Promise<boolean>;
  /** How many there are, without some of them. */
  count(without?: readonly number[]): Promise<number>;
  /** Some of them in the order of their ids. It costs what it answers, and what was changed in this world. */
  page(part: Part, without?: readonly number[]): Promise<readonly Site[]>;
  /** Looks at each of them in the order of its id, and makes those that are asked for. */
  walk(way: Way, without?: readonly number[]): Promise<Iterable<Glance>>;
  /** Those that may have this reference, of any company, in the order of their ids. */
  listByReference(text: string): Promise<readonly Site[]>;
  /** The site whose gateway has this serial number. */
  byGateway(serial: string): Promise<Site | undefined>;
  /** Adds a site, or changes the one with the same id. */
  put(site: Site): Promise<void>;
  /** Reads a site and puts what it becomes, without another change in between. @throws Error if there is no such site */
  change(id: number, toChanged: (site: Site) => Site): Promise<Site>;
  delete(id: number): Promise<void>;
  /** Those that differ from what the world began with. */
  listChanged(): Promise<readonly Site[]>;
}

/** @param given the sites that the world began with; the store keeps what differs from them, so that a world costs nothing */
export function createSites(given: GivenSites, store: Store): Sites {
  const turns = createTurns();
  const get = async (id: number): Promise<Site | undefined> => {
    const changed = await store.get<SiteChange>('sites', String(id));
    return changed ? (changed.site ?? undefined) : given.get(id);
  };
  const put = (site: Site) => store.put<SiteChange>('sites', String(site.id), { id: site.id, site });
  const listChanges = () => store.list<SiteChange>('sites');
  const readOrder = async (without?: readonly number[]) => createSiteOrder(given, await listChanges(), without);
  return {
    get,
    put,
    wasTaken: async (id) => given.has(id) || (await store.get<SiteChange>('sites', String(id))) !== undefined,
    count: async (without) => (await readOrder(without)).size,
    page: async (part, without) => (await readOrder(without)).slice(part).map((glance) => glance.site()),
    walk: async (way, without) => (await readOrder(without)).walk(way),
    async listByReference(text) {
      const changes = await listChanges();
      const changed = new Set(changes.map(({ id }) => id));
      const kept = given.listByReference(text).filter(({ id }) => !changed.has(id));
      const present = [...kept, ...changes.flatMap(({ site }) => site ?? [])];
      return present.sort((one, other) => one.id - other.id);
    },
    async byGateway(serial) {
      const id = readGatewaySerial(serial);
      const own = id === undefined ? undefined : await get(id);
      if (own && isOf(own, serial)) return own;
      const changes = await listChanges();
      return changes.find(({ site }) => site && isOf(site, serial))?.site ?? undefined;
    },
    change: (id, toChanged) =>
      turns.take(String(id), async () => {
        const site = await get(id);
        if (!site) throw new Error(`There is no site ${id}.`);
        const changed = toChanged(site);
        await put(changed);
        return changed;
      }),
    listChanged: async () => (await listChanges()).flatMap(({ site }) => site ?? []),
    delete: (id) => store.put<SiteChange>('sites', String(id), { id, site: null }),
  };
}

/** Whether a serial number is that of the gateway of a site. Where nothing stands yet, there is none unless somebody recorded it. */
function isOf(site: Site, serial: string): boolean {
  const hasGateway = site.modules > 0 || site.battery !== null || site.serials?.gateway !== undefined;
  return hasGateway && toGatewaySerial(site) === serial;
}
