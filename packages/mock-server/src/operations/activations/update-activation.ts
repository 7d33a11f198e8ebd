import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { readActivation } from '../../records/read-activation.ts';
import type { Site } from '../../simulation/site.ts';
import { answerWritten } from './answer-activation.ts';
import { checkHandOver } from './check-installer.ts';
import { checkSystem, type Sent } from './check-system.ts';
import { readInstallingCaller } from './read-installing-caller.ts';
import { toChange } from './to-change.ts';
import { toUnknown } from './to-unknown.ts';

/** @ledger activation-update-partial activation-update-empty activation-update-404 */
export const updateActivation: Operation<'updateActivation'> = {
  async simulate({ world, grant, site: { id }, query: { expand }, body }) {
    const caller = await readInstallingCaller(world, grant);
    // Of two updates at once, the second one builds on the first.
    const site = await world.turns.take('activations', async () => {
      const before = await world.sites.get(id);
      if (!before) throw toUnknown(id);
      const activation = await readActivation(world, before);
      checkHandOver(activation, body.system as Sent, caller);
      const change = toChange(world.seed, { site: before, activation }, body.system as Sent, caller, toEpochSeconds(world.clock));
      await checkSystem(world, change);
      await world.activations.put(change.activation);
      return world.sites.change(id, (present) => ({ ...present, ...toDifference(before, change.site) }));
    });
    return answerWritten(world, { site, caller, expand });
  },
};

/** What differs, so that nothing is lost that others changed in between. */
function toDifference(before: Site, after: Site): Partial<Site> {
  const old: Readonly<Record<string, unknown>> = { ...before };
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => value !== old[name]));
}
