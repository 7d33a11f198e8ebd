import type { World } from '../../records/world.ts';
import { defaultSites } from '../../simulation/default-sites.ts';
import type { Condition, Site } from '../../simulation/site.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { readAdvanced } from '../read-instant.ts';

/** A larger world is not taken as a whole. */
const mostSites = 1000;
/** Of one site, as the document has it. */
const mostConditions = 1000;

export const conditionHandlers: Pick<AdminHandlers, 'createCondition' | 'clearConditions'> = {
  async createCondition({ world, body: { kind, after = 'PT0S', lasts, system_ids: ids } }) {
    const start = readAdvanced(world.clock.now(), after, 'body/after');
    const end = readAdvanced(start, lasts, 'body/lasts');
    if (end <= start) throw new AdminError('invalid', 'body/lasts has to be longer than nothing.', { at: 'body/lasts' });
    const condition: Condition = { kind, from: Math.floor(start / 1000), until: Math.ceil(end / 1000) };
    const sites = ids ? await readSites(world, ids) : await readOwnSites(world);
    checkRoom(sites);
    for (const { id } of sites) {
      await world.sites.change(id, (site) => ({ ...site, conditions: [...(site.conditions ?? []), condition] }));
    }
    const changed = sites.map(({ id }) => id).sort((one, other) => one - other);
    return { system_ids: changed, left_alone: (await world.sites.count()) - changed.length };
  },

  async clearConditions({ world }) {
    for (const { id, conditions } of [...(await world.sites.listChanged()), ...(await readOwnSites(world))]) {
      if (conditions) await world.sites.change(id, ({ conditions: _conditions, ...site }) => site);
    }
  },
};

async function readSites(world: World, ids: readonly number[]): Promise<readonly Site[]> {
  return Promise.all(
    ids.map(async (id) => {
      const site = await world.sites.get(id);
      if (site) return site;
      throw new AdminError('invalid', `World ${world.id} has no site ${id}.`, { at: 'body/system_ids' });
    }),
  );
}

/** All of a small world; of a larger one those that every world has, and those that were added or changed. The rest of its fleet is what it is. */
async function readOwnSites(world: World): Promise<readonly Site[]> {
  if ((await world.sites.count()) <= mostSites) return world.sites.page({ offset: 0, limit: mostSites });
  const changed = await world.sites.listChanged();
  const ids = new Set([...defaultSites, ...changed].map(({ id }) => id));
  return (await Promise.all([...ids].map((id) => world.sites.get(id)))).flatMap((site) => site ?? []);
}

/** @throws AdminError `invalid` where a site has as many conditions as it may have */
function checkRoom(sites: readonly Site[]): void {
  const full = sites.find(({ conditions = [] }) => conditions.length >= mostConditions);
  if (!full) return;
  const message = `Site ${full.id} has ${mostConditions} conditions, and none may have more. DELETE on this path takes them all back.`;
  throw new AdminError('invalid', message, { at: 'body' });
}
