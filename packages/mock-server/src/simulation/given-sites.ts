import { createFleet } from './create-fleet.ts';
import { defaultSites } from './default-sites.ts';
import type { SteadyStatus } from './fleet/to-fleet-site.ts';
import type { Site } from './site.ts';

/** The sites that a world begins with, in the order of their ids: those of every world, and its fleet. Ranks count from 0. */
export interface GivenSites {
  readonly size: number;
  idAt(rank: number): number;
  nameAt(rank: number): string;
  at(rank: number): Site;
  get(id: number): Site | undefined;
  has(id: number): boolean;
  /** How many of its ids are smaller. */
  countBelow(id: number): number;
  /** What there is to the status of a site, if that can be told without all of it. */
  steadyStatusAt(rank: number): SteadyStatus | undefined;
  /** Those that may have this reference. */
  listByReference(text: string): readonly Site[];
}

const sorted = defaultSites.toSorted((one, other) => one.id - other.id);

/** How many sites every world has. */
export const fewestSites = sorted.length;

/** @param total how many sites there shall be, with those of every world */
export function createGivenSites(seed: number, total: number = fewestSites): GivenSites {
  const fleet = createFleet(seed, Math.max(0, total - sorted.length));
  const byId = new Map(sorted.map((site) => [site.id, site]));
  const ranks = sorted.map((site, at) => at + fleet.countBelow(site.id));
  const get = (id: number): Site | undefined => {
    const place = fleet.placeOf(id);
    return byId.get(id) ?? (place === undefined ? undefined : fleet.at(place));
  };

  /** Calls one of the two with the site of every world at a rank, or with a place of the fleet. */
  function onRank<T>(rank: number, ofSite: (site: Site) => T, ofFleet: (place: number) => T): T {
    let before = 0;
    while (before < ranks.length && (ranks[before] ?? 0) < rank) before++;
    const site = ranks[before] === rank ? sorted[before] : undefined;
    return site ? ofSite(site) : ofFleet(rank - before);
  }

  return {
    size: sorted.length + fleet.size,
    idAt: (rank) => onRank(rank, ({ id }) => id, fleet.idAt),
    nameAt: (rank) => onRank(rank, ({ name }) => name, fleet.nameAt),
    at: (rank) => onRank(rank, (site) => site, fleet.at),
    get,
    has: (id) => byId.has(id) || fleet.placeOf(id) !== undefined,
    countBelow: (id) => sorted.filter((site) => site.id < id).length + fleet.countBelow(id),
    steadyStatusAt: (rank) => onRank(rank, () => undefined, fleet.steadyStatusAt),
    listByReference(text) {
      const place = fleet.placeOfReference(text);
      return place === undefined ? sorted : [...sorted, fleet.at(place)];
    },
  };
}
