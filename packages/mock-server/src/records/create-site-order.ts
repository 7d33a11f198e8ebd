import type { SteadyStatus } from '../simulation/fleet/to-fleet-site.ts';
import type { GivenSites } from '../simulation/given-sites.ts';
import type { Site } from '../simulation/site.ts';

/** Which part of a list is wanted. */
export interface Part {
  readonly offset: number;
  readonly limit: number;
  /** By descending ids; by ascending ones where it is left out. */
  readonly isDescending?: boolean;
}

/** How to go through a list. */
export interface Way {
  readonly isDescending: boolean;
  /** The id after which it begins, whether there is such a site or not; undefined for all. */
  readonly after?: number | undefined;
}

/** What differs from the sites that the world began with. */
export interface SiteChange {
  readonly id: number;
  /** Null for a site that is gone. */
  readonly site: Site | null;
}

/** A site that was not made yet, and what can be told of it all the same. */
export interface Glance {
  readonly id: number;
  name(): string;
  steadyStatus(): SteadyStatus | undefined;
  site(): Site;
}

/** The sites of a world in the order of their ids, at one moment. */
export interface SiteOrder {
  readonly size: number;
  slice(part: Part): readonly Glance[];
  walk(way: Way): Iterable<Glance>;
}

/** A site that is there already. */
export function toGlance(site: Site): Glance {
  return { id: site.id, name: () => site.name, steadyStatus: () => undefined, site: () => site };
}

/** Sites that follow each other: a run of those that the world began with, or one that was changed. */
type Stretch = { readonly from: number; readonly length: number; readonly site?: Site };

/**
 * Puts what changed between the sites that the world began with. Their number does not matter: what is in order stays in runs.
 *
 * @param without ids that are left out
 */
export function createSiteOrder(given: GivenSites, changes: readonly SiteChange[], without: readonly number[] = []): SiteOrder {
  const stretches = toStretches(given, changes, new Set(without));
  const size = stretches.reduce((sum, { length }) => sum + length, 0);

  const glanceAt = ({ from, site }: Stretch, at: number): Glance =>
    site
      ? toGlance(site)
      : {
          id: given.idAt(from + at),
          name: () => given.nameAt(from + at),
          steadyStatus: () => given.steadyStatusAt(from + at),
          site: () => given.at(from + at),
        };

  function* ascend(offset: number): Generator<Glance> {
    let passed = 0;
    for (const stretch of stretches) {
      for (let at = Math.max(0, offset - passed); at < stretch.length; at++) yield glanceAt(stretch, at);
      passed += stretch.length;
    }
  }

  function* descend(offset: number): Generator<Glance> {
    let passed = 0;
    for (const stretch of stretches.toReversed()) {
      for (let at = stretch.length - 1 - Math.max(0, offset - passed); at >= 0; at--) yield glanceAt(stretch, at);
      passed += stretch.length;
    }
  }

  /** How many sites come up to an id, and with it. */
  const countTo = (id: number): number =>
    stretches.reduce((sum, { from, length, site }) => {
      if (site) return sum + (site.id <= id ? 1 : 0);
      return sum + Math.max(0, Math.min(length, given.countBelow(id + 1) - from));
    }, 0);

  const from = (offset: number, isDescending = false) => (isDescending ? descend(offset) : ascend(offset));
  return {
    size,
    slice({ offset, limit, isDescending }) {
      const glances: Glance[] = [];
      for (const glance of from(offset, isDescending)) {
        if (glances.push(glance) >= limit) break;
      }
      return glances;
    },
    walk({ isDescending, after }) {
      if (after === undefined) return from(0, isDescending);
      return from(isDescending ? size - countTo(after - 1) : countTo(after), isDescending);
    },
  };
}

function toStretches(given: GivenSites, changes: readonly SiteChange[], without: ReadonlySet<number>): readonly Stretch[] {
  const marks: SiteChange[] = changes.filter(({ id }) => !without.has(id));
  for (const id of without) marks.push({ id, site: null });
  marks.sort((one, other) => one.id - other.id);
  const stretches: Stretch[] = [];
  let next = 0;
  for (const { id, site } of marks) {
    const rank = given.countBelow(id);
    if (rank > next) stretches.push({ from: next, length: rank - next });
    if (site) stretches.push({ from: rank, length: 1, site });
    next = given.has(id) ? rank + 1 : rank;
  }
  if (given.size > next) stretches.push({ from: next, length: given.size - next });
  return stretches;
}
