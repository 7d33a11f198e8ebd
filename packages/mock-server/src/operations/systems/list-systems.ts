import type { Operation } from '../../call/operation.ts';
import { countReach, pageReach } from '../../records/reach.ts';
import { toSystem } from './to-system.ts';

/** @ledger systems-default-sort systems-page-beyond-last refusal-422-sort refusal-422-page */
export const listSystems: Operation<'listSystems'> = {
  async simulate({ world, grant, query }) {
    const page = Number(query.page ?? 1);
    const size = Number(query.size ?? 10);
    const part = { offset: (page - 1) * size, limit: size, isDescending: query.sort_by === '-id' };
    const total = await countReach(world.sites, grant);
    const systems = (await pageReach(world.sites, grant, part)).map((site) => toSystem(world, site));
    return { total, current_page: page, size, count: systems.length, items: 'systems', systems };
  },
};
