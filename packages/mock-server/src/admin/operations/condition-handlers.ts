import type { World } from '../../records/world.ts';
import type { Condition, Site } from '../../simulation/site.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { readAdvanced } from '../read-instant.ts';

/** More than these are named one by one. */
const mostSites = 1000;

export const conditionHandlers: Pick<AdminHandlers, 'createCondition' | 'clearConditions'> = {
  async createCondition({ world, body: { kind, after = 'PT0S', lasts, system_ids: ids } }) {
    const start = readAdvanced(world.clock.now(), after, 'body/after');
    const end = readAdvanced(start, lasts, 'body/lasts');
    if (end <= start) throw new AdminError('invalid', 'body/lasts has to be longer than nothing.', { at: 'body/lasts' });
    const condition: Condition = { kind, from: Math.floor(start / 1000), until: Math.ceil(end / 1000) };
    const sites = ids ? await readSites(world, ids) : await readAllSites(world);
    for (const { id } of sites) {
      await world.sites.change(id, (site) => ({ ...site, conditions: [...(site.conditions ?? []), condition] }));
    }
    return { system_ids: sites.map(({ id }) => id).sort((one, other) => one - other) };
  },

  async clearConditions({ world }) {
    const given = (await world.sites.count()) <= mostSites ? await readAllSites(world) : [];
    for (const { id, conditions } of [...(await world.sites.listChanged()), ...given]) {
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

async function readAllSites(world: World): Promise<readonly Site[]> {
  const count = await world.sites.count();
  if (count <= mostSites) return world.sites.page({ offset: 0, limit: mostSites });
  const message = `World ${world.id} has ${count} sites. Name up to ${mostSites} in body/system_ids.`;
  throw new AdminError('invalid', message, { at: 'body' });
}
