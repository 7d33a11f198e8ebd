import type { Site } from '../simulation/site.ts';
import { type Glance, type Part, toGlance } from './create-site-order.ts';
import type { Sites } from './sites.ts';

/** Which systems a person may see or lend, or a grant lends. */
export interface Reach {
  /** One by one; empty where it is all of them. */
  readonly systemIds: readonly number[];
  /** All of the world, for an installer of more than anybody would list. What others create later is hidden one by one. */
  readonly systems?: 'all' | undefined;
  /** Of all of them, those that are none the less out of reach. */
  readonly hiddenIds?: readonly number[] | undefined;
}

/** A reach alone, of what has one. */
export function toReach({ systemIds, systems, hiddenIds }: Reach): Reach {
  return systems === undefined ? { systemIds } : { systemIds: [], systems, hiddenIds: hiddenIds ?? [] };
}

/** Whether it is certain that nothing is within reach. */
export function isEmpty({ systemIds, systems }: Reach): boolean {
  return systems !== 'all' && systemIds.length === 0;
}

/** Whether a system is within reach, if there is one of this id. */
export function isWithin({ systemIds, systems, hiddenIds = [] }: Reach, id: number): boolean {
  return systems === 'all' ? !hiddenIds.includes(id) : systemIds.includes(id);
}

/** What is within reach of both. */
export function toShared(one: Reach, other: Reach): Reach {
  if (one.systems !== 'all') {
    const allowed = other.systems === 'all' ? undefined : new Set(other.systemIds);
    return { systemIds: one.systemIds.filter((id) => allowed?.has(id) ?? isWithin(other, id)) };
  }
  if (other.systems !== 'all') return toShared(other, one);
  return toReach({ ...one, hiddenIds: [...new Set([...(one.hiddenIds ?? []), ...(other.hiddenIds ?? [])])] });
}

/** What is within reach of either. */
export function toJoined(one: Reach, other: Reach): Reach {
  if (one.systems !== 'all') {
    if (other.systems === 'all') return toJoined(other, one);
    return { systemIds: [...new Set([...one.systemIds, ...other.systemIds])] };
  }
  return toReach({ ...one, hiddenIds: (one.hiddenIds ?? []).filter((id) => !isWithin(other, id)) });
}

/** A reach with one more system. */
export function toWider(reach: Reach, id: number): Reach {
  if (isWithin(reach, id)) return toReach(reach);
  if (reach.systems === 'all') return toReach({ ...reach, hiddenIds: (reach.hiddenIds ?? []).filter((each) => each !== id) });
  return { systemIds: [...reach.systemIds, id] };
}

/** A reach without a system. */
export function toNarrower(reach: Reach, id: number): Reach {
  if (reach.systems === 'all') return toReach({ ...reach, hiddenIds: [...new Set([...(reach.hiddenIds ?? []), id])] });
  return { systemIds: reach.systemIds.filter((each) => each !== id) };
}

/** A reach that says nothing of a system, which is gone. */
export function toForgotten(reach: Reach, id: number): Reach {
  const [systemIds, hiddenIds] = [reach.systemIds, reach.hiddenIds ?? []].map((ids) => ids.filter((each) => each !== id));
  return toReach({ ...reach, systemIds: systemIds ?? [], hiddenIds });
}

/** How many systems are within reach and there. */
export async function countReach(sites: Sites, reach: Reach): Promise<number> {
  return reach.systems === 'all' ? sites.count(reach.hiddenIds) : (await listOwn(sites, reach)).length;
}

/** Some of the systems within reach, in the order of their ids. */
export async function pageReach(sites: Sites, reach: Reach, { offset, limit, isDescending }: Part): Promise<readonly Site[]> {
  if (reach.systems === 'all') return sites.page({ offset, limit, isDescending: isDescending === true }, reach.hiddenIds);
  const own = await listOwn(sites, reach);
  return (isDescending ? own.toReversed() : own).slice(offset, offset + limit);
}

/** Of systems one by one, those that are there, in the order of their ids. */
async function listOwn(sites: Sites, { systemIds }: Reach): Promise<readonly Site[]> {
  const own = await Promise.all([...new Set(systemIds)].map((id) => sites.get(id)));
  return own.filter((site) => site !== undefined).sort((one, other) => one.id - other.id);
}

/** Looks at all systems within reach in the order of their ids, from the first one after an id on. */
export async function walkReach(
  sites: Sites,
  reach: Reach,
  { isDescending = false, after }: { readonly isDescending?: boolean; readonly after?: number } = {},
): Promise<Iterable<Glance>> {
  if (reach.systems === 'all') return sites.walk({ isDescending, after }, reach.hiddenIds);
  const own = (await listOwn(sites, reach)).filter(({ id }) => after === undefined || (isDescending ? id < after : id > after));
  return (isDescending ? own.toReversed() : own).map(toGlance);
}

/** A reach in words, for the journal: nothing is counted. */
export function toReachText({ systemIds, systems }: Reach): string {
  return systems === 'all' ? 'all systems' : `${systemIds.length} systems`;
}
