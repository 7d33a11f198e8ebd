import type { Operation } from '../../call/operation.ts';
import { countReach, pageReach } from '../../records/reach.ts';
import { findSystems } from './find-systems.ts';
import { readFilter } from './read-filter.ts';
import { toFoundSystem } from './to-found-system.ts';

/** @ledger search-filters-combine search-page-beyond-last search-size search-live-stream */
export const searchSystems: Operation<'searchSystems'> = {
  async simulate({ world, grant, query, body, signal }) {
    const page = Number(query.page ?? 1);
    const size = Number(query.size ?? 10);
    const part = { offset: (page - 1) * size, limit: size, isDescending: body.sort_by === '-id' };
    const filter = readFilter(body.system);
    const { total, sites } = filter
      ? await findSystems(world, grant, filter, { ...part, signal })
      : { total: await countReach(world.sites, grant), sites: await pageReach(world.sites, grant, part) };
    const withStream = query.live_stream === 'true';
    const systems = sites.map((site) => toFoundSystem(world, site, withStream));
    return { total, current_page: page, size, count: systems.length, items: 'systems', systems };
  },
};
