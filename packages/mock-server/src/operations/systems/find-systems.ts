import { toEpochSeconds, waitInRealTime } from '../../clock.ts';
import { type Glance, type Part, toGlance } from '../../records/create-site-order.ts';
import { isWithin, type Reach, walkReach } from '../../records/reach.ts';
import type { World } from '../../records/world.ts';
import { toReport, toStatus } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';
import type { SystemFilter } from './read-filter.ts';

/** After so many systems others get their turn. */
const batch = 5000;
/** From its start of operation a gateway has reported after this many seconds, however rarely it does. */
const firstReportWithin = 86_400;

/**
 * Finds the systems within reach that meet a filter. Ids and references lead to a handful of them directly; for names and states alone
 * all are looked at, one after the other: that takes a second or two for a million, in which other calls are answered, and keeps nothing.
 *
 * @returns how many there are, and those of the part
 */
export async function findSystems(
  world: World,
  reach: Reach,
  filter: SystemFilter,
  { offset, limit, isDescending = false, signal }: Part & { readonly signal: AbortSignal },
): Promise<{ readonly total: number; readonly sites: readonly Site[] }> {
  const direct = await readDirectly(world, reach, filter);
  const glances = direct ? (isDescending ? direct.toReversed() : direct) : await walkReach(world.sites, reach, { isDescending });
  const now = toEpochSeconds(world.clock);
  const sites: Site[] = [];
  let total = 0;
  let seen = 0;
  for (const glance of glances) {
    if (++seen % batch === 0) await waitInRealTime(0, signal);
    if (signal.aborted) break;
    if (!isMatch(glance, filter, now)) continue;
    if (total >= offset && sites.length < limit) sites.push(glance.site());
    total++;
  }
  return { total, sites };
}

/** The systems that alone can meet a filter, in the order of their ids, if it says which: by id or by a reference. */
async function readDirectly(
  { sites }: World,
  reach: Reach,
  { ids, reference, otherReference }: SystemFilter,
): Promise<readonly Glance[] | undefined> {
  const text = reference ?? otherReference;
  if (!ids && text === undefined) return undefined;
  const found = ids
    ? await Promise.all([...ids].filter((id) => isWithin(reach, id)).map((id) => sites.get(id)))
    : await sites.listByReference(text ?? '');
  const own = found.filter((site) => site !== undefined && isWithin(reach, site.id)) as readonly Site[];
  return own.toSorted((one, other) => one.id - other.id).map(toGlance);
}

/** Looks at what is cheap first. @ledger search-text-match search-statuses */
function isMatch(glance: Glance, { ids, name, reference, otherReference, statuses }: SystemFilter, now: number): boolean {
  if (ids && !ids.has(glance.id)) return false;
  if (name !== undefined && !glance.name().toLowerCase().includes(name)) return false;
  if (statuses && !statuses.has(readStatus(glance, now))) return false;
  if (reference !== undefined && glance.site().reference !== reference) return false;
  return otherReference === undefined || glance.site().otherReferences?.includes(otherReference) === true;
}

function readStatus(glance: Glance, now: number): string {
  const steady = glance.steadyStatus();
  if (steady && now >= steady.operationalAt + firstReportWithin) return steady.status;
  const site = glance.site();
  return toStatus(site, toReport(site, now));
}
