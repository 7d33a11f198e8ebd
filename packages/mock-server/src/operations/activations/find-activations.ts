import { toEpochSeconds, waitInRealTime } from '../../clock.ts';
import type { Activation } from '../../records/activations.ts';
import type { Glance } from '../../records/create-site-order.ts';
import { toGivenActivation } from '../../records/read-activation.ts';
import type { World } from '../../records/world.ts';
import { isNamed, isPlaced, isWanted, type Query } from './filters.ts';
import type { Caller } from './read-installing-caller.ts';
import { createNames, type Shown } from './to-summary.ts';

/** After so many sites others get their turn: a filter that nothing passes looks at each. */
const batch = 2000;

/** The first of some sites whose activations pass every filter. What is asked cheaply is asked first, and nothing for a client that is gone. */
export async function findActivations(
  world: World,
  caller: Caller,
  glances: Iterable<Glance>,
  { query, limit, signal }: { readonly query: Query; readonly limit: number; readonly signal: AbortSignal },
): Promise<readonly Shown[]> {
  const origins = await world.people.listOrigins();
  const recorded = new Map((await world.activations.list()).map((each): [number, Activation] => [each.id, each]));
  const names = createNames(world, await world.people.list());
  const now = toEpochSeconds(world.clock);
  const toShown = (glance: Glance): Shown | undefined => {
    if (!isNamed(glance.name, query)) return undefined;
    const site = glance.site();
    if (!isPlaced(site, query)) return undefined;
    const activation = recorded.get(site.id) ?? toGivenActivation(site, origins);
    const shown = { site, activation, caller, names, now };
    return isWanted(shown, query) ? shown : undefined;
  };
  const found: Shown[] = [];
  let seen = 0;
  for (const glance of glances) {
    if (++seen % batch === 0) await waitInRealTime(0, signal);
    if (signal.aborted) break;
    const shown = toShown(glance);
    if (shown) found.push(shown);
    if (found.length === limit) break;
  }
  return found;
}
