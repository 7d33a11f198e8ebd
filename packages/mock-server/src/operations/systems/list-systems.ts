import type { Operation } from '../../call/operation.ts';
import { toSystem } from './to-system.ts';

/** @ledger systems-default-sort systems-page-beyond-last refusal-422-sort refusal-422-page */
export const listSystems: Operation<'listSystems'> = {
  async simulate({ world, grant, query }) {
    const page = Number(query.page ?? 1);
    const size = Number(query.size ?? 10);
    const direction = query.sort_by === '-id' ? -1 : 1;
    const granted = await Promise.all(grant.systemIds.map((id) => world.sites.get(id)));
    const sites = granted.filter((site) => site !== undefined).sort((one, other) => direction * (one.id - other.id));
    const systems = sites.slice((page - 1) * size, page * size).map((site) => toSystem(world, site));
    return { total: sites.length, current_page: page, size, count: systems.length, items: 'systems', systems };
  },
};
