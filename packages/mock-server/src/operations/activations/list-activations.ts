import type { Operation } from '../../call/operation.ts';
import { walkReach } from '../../records/reach.ts';
import { readCursor, toCursor } from './cursor.ts';
import { findActivations } from './find-activations.ts';
import { readInstallingCaller } from './read-installing-caller.ts';
import { toSummary } from './to-summary.ts';

/** @ledger activations-limit activation-next-absent activations-order */
export const listActivations: Operation<'listActivations'> = {
  async simulate({ world, grant, query }) {
    const limit = Number(query.limit ?? 100);
    const after = query.next === undefined ? {} : { after: readCursor(query.next) };
    const caller = await readInstallingCaller(world, grant);
    const found = await findActivations(world, caller, await walkReach(world.sites, grant, after), { query, limit });
    const systems = await Promise.all(found.map(toSummary));
    const last = found.length === limit ? found.at(-1) : undefined;
    return { systems, ...(last ? { next: toCursor(last.site.id) } : {}) };
  },
};
