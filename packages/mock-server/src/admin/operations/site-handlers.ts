import type { World } from '../../records/world.ts';
import type { Site } from '../../simulation/site.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { toSite } from '../to-site.ts';
import { toSiteDescription } from '../to-site-description.ts';

type Operations = 'listSites' | 'getSite' | 'setSite' | 'deleteSite';

export const siteHandlers: Pick<AdminHandlers, Operations> = {
  async listSites({ world, query: { offset = 0, limit = 1000 } }) {
    const sites = await world.sites.page({ offset, limit });
    return { total: await world.sites.count(), sites: sites.map(toSiteDescription) };
  },

  getSite: async ({ world, path }) => toSiteDescription(await findSite(world, path.system_id)),

  async setSite({ world, path, body }) {
    const site = toSite(path.system_id, body, new Date(world.clock.now()).getUTCFullYear());
    await world.sites.put(site);
    return toSiteDescription(site);
  },

  async deleteSite({ world, path }) {
    const { id } = await findSite(world, path.system_id);
    await world.sites.delete(id);
  },
};

async function findSite(world: World, id: number): Promise<Site> {
  const site = await world.sites.get(id);
  if (site) return site;
  const hint = `GET /_heliostat/worlds/${world.id}/sites lists those that there are.`;
  throw new AdminError('site_unknown', `World ${world.id} has no site of this id. ${hint}`, { at: 'path/system_id' });
}
