import type { Operation } from '../../call/operation.ts';
import { toShared, walkReach } from '../../records/reach.ts';
import { readCursor, toCursor } from './cursor.ts';
import { findActivations } from './find-activations.ts';
import { listCandidates } from './list-candidates.ts';
import { readInstallingCaller } from './read-installing-caller.ts';
import { toSummary } from './to-summary.ts';

/** @ledger activations-limit activation-next-absent activations-order */
export const listActivations: Operation<'listActivations'> = {
  async simulate({ world, grant, query, signal }) {
    const limit = Number(query.limit ?? 100);
    const after = query.next === undefined ? {} : { after: readCursor(query.next) };
    const caller = await readInstallingCaller(world, grant);
    const ids = await listCandidates(world, caller, query);
    const reach = ids ? toShared({ systemIds: [...ids] }, grant) : grant;
    const glances = await walkReach(world.sites, reach, after);
    const found = await findActivations(world, caller, glances, { query, limit, signal });
    const systems = await Promise.all(found.map(toSummary));
    const last = found.length === limit ? found.at(-1) : undefined;
    return { systems, ...(last ? { next: toCursor(last.site.id) } : {}) };
  },
};
