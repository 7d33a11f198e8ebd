import { operations } from '@heliostat/spec';
import { toInvalidText } from '../../call/invalid-texts.ts';
import type { Operation } from '../../call/operation.ts';
import { Refusal } from '../../errors/refusal.ts';
import { toSystem } from './to-system.ts';

/** @ledger systems-default-sort systems-page-beyond-last refusal-422-sort refusal-422-page */
export const listSystems: Operation<'listSystems'> = {
  simulate({ world, grant, query }) {
    const page = toWhole('page', query.page ?? '1');
    const size = toWhole('size', query.size ?? '10');
    const direction = query.sort_by === '-id' ? -1 : 1;
    const sites = grant.systemIds
      .map((id) => world.sites.get(id))
      .filter((site) => site !== undefined)
      .sort((one, other) => direction * (one.id - other.id));
    const systems = sites.slice((page - 1) * size, page * size).map((site) => toSystem(world, site));
    return { total: sites.length, current_page: page, size, count: systems.length, items: 'systems', systems };
  },
};

/** Refuses what the engine takes for a number and the notation of people does not: 0x1, 1e2, +1. */
function toWhole(parameter: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Refusal('invalid', { text: toInvalidText(operations.listSystems, parameter) ?? text });
  return Number(text);
}
