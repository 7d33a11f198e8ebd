import { toEpochSeconds, waitInRealTime } from '../../clock.ts';
import type { Activation } from '../../records/activations.ts';
import type { Glance } from '../../records/create-site-order.ts';
import type { Person } from '../../records/people.ts';
import { toGivenActivation } from '../../records/read-activation.ts';
import type { World } from '../../records/world.ts';
import { isNamed, isPlaced, isWanted, type Query } from './filters.ts';
import type { Caller } from './read-installing-caller.ts';
import { createNames, type Shown } from './to-summary.ts';

/** After so many sites others get their turn: a filter that nothing passes looks at each. */
const batch = 2000;
const never = new AbortController().signal;

/** The first of some sites whose activations pass every filter. What is asked cheaply is asked first. */
export async function findActivations(
  world: World,
  caller: Caller,
  glances: Iterable<Glance>,
  { query, limit }: { readonly query: Query; readonly limit: number },
): Promise<readonly Shown[]> {
  const people: readonly Person[] = await world.people.list();
  const recorded = new Map((await world.activations.list()).map((each): [number, Activation] => [each.id, each]));
  const names = createNames(world, people);
  const now = toEpochSeconds(world.clock);
  const toShown = (glance: Glance): Shown | undefined => {
    if (!isNamed(glance.name, query)) return undefined;
    const site = glance.site();
    if (!isPlaced(site, query)) return undefined;
    const activation = recorded.get(site.id) ?? toGivenActivation(site, people);
    const shown = { site, activation, caller, names, now };
    return isWanted(shown, query) ? shown : undefined;
  };
  const found: Shown[] = [];
  let seen = 0;
  for (const glance of glances) {
    if (++seen % batch === 0) await waitInRealTime(0, never);
    const shown = toShown(glance);
    if (shown) found.push(shown);
    if (found.length === limit) break;
  }
  return found;
}
