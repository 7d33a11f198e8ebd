import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { walkReach } from '../../records/reach.ts';
import { toGivenActivation } from '../../records/read-activation.ts';
import { readCursor, toCursor } from './cursor.ts';
import { isNamed, isWanted } from './filters.ts';
import { readCaller } from './read-caller.ts';
import { createNames, type Shown, toSummary } from './to-summary.ts';

/** @ledger activations-limit activation-next-absent activations-order */
export const listActivations: Operation<'listActivations'> = {
  async simulate({ world, grant, query }) {
    const limit = Number(query.limit ?? 100);
    const after = query.next === undefined ? {} : { after: readCursor(query.next) };
    const caller = await readCaller(world, grant);
    const people = await world.people.list();
    const names = createNames(world, people);
    const recorded = new Map((await world.activations.list()).map((each) => [each.id, each]));
    const now = toEpochSeconds(world.clock);
    const page: Shown[] = [];
    for (const glance of await walkReach(world.sites, grant, after)) {
      if (page.length === limit) break;
      // A name is known before its site is made.
      if (!isNamed(glance.name, query)) continue;
      const site = glance.site();
      const activation = recorded.get(site.id) ?? toGivenActivation(site, people);
      const shown = { site, activation, caller, names, now };
      if (isWanted(shown, query)) page.push(shown);
    }
    const systems = await Promise.all(page.map(toSummary));
    const last = page.length === limit ? page.at(-1) : undefined;
    return { systems, ...(last ? { next: toCursor(last.site.id) } : {}) };
  },
};
