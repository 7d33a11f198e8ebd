import { isWithin, pageReach, type Reach } from '../records/reach.ts';
import type { World } from '../records/world.ts';
import { AdminError } from './admin-error.ts';

/** How many a message names of those that there are. */
const mostNamed = 20;

/**
 * @param ids what was asked for
 * @param known what it has to be within
 * @param whose what has them, for the message
 * @throws AdminError `invalid` for a system that is not among them or not there
 */
export async function checkSystems({ sites }: World, ids: readonly number[], known: Reach, whose: string): Promise<void> {
  for (const id of ids) {
    if (isWithin(known, id) && (await sites.get(id))) continue;
    const some = await pageReach(sites, known, { offset: 0, limit: mostNamed + 1 });
    const names = some.slice(0, mostNamed).map((site) => site.id);
    const choice =
      some.length === 0 ? 'There are none.' : `There are ${names.join(', ')}${some.length > mostNamed ? ', …' : ''}.`;
    throw new AdminError('invalid', `body/system_ids has ${id}, which is no system of ${whose}. ${choice}`, {
      at: 'body/system_ids',
    });
  }
}
