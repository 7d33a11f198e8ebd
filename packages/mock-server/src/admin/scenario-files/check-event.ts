import { InvalidArgument } from '../../errors/invalid-argument.ts';
import { checkFault } from '../../records/check-fault.ts';
import type { ScenarioEvent } from '../../records/timeline.ts';
import type { World } from '../../records/world.ts';
import { toFaultRequest } from '../to-fault-request.ts';

/**
 * Refuses what could never happen, when it is written rather than when it is due.
 *
 * @throws InvalidArgument that says what there is
 */
export async function checkEvent(world: World, { fault, condition }: ScenarioEvent): Promise<void> {
  if (fault) checkFault(toFaultRequest(fault));
  for (const id of condition?.system_ids ?? []) {
    if (!(await world.sites.get(id))) throw new InvalidArgument(`World ${world.id} has no site ${id}.`);
  }
}
