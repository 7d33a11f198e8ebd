import { fromSwitchChanges } from '../../records/switch-fields.ts';
import type { DueEvent } from '../../records/timeline.ts';
import type { World } from '../../records/world.ts';
import { writeState } from '../../records/world-state.ts';
import { conditionHandlers } from '../operations/condition-handlers.ts';
import { faultHandlers } from '../operations/fault-handlers.ts';
import { scenarioHandlers } from '../operations/scenario-handlers.ts';
import { siteHandlers } from '../operations/site-handlers.ts';
import { toCallOn } from './to-call-on.ts';
import { toWorldAt } from './to-world-at.ts';

/**
 * Lets happen what is due in a world, in the order of its instants, each with the clock at its own.
 *
 * @param report told of what could not happen; the rest happens all the same
 */
export async function runDueEvents(world: World, report: (failure: unknown) => void): Promise<void> {
  if (!(await world.timeline.isDue(world.clock.now()))) return;
  await world.turns.take('timeline', async () => {
    for (let due = await next(world); due; due = await next(world)) await happen(world, due).catch(report);
  });
}

const next = (world: World) => world.timeline.take(world.clock.now());

async function happen(world: World, { at, event }: DueEvent): Promise<void> {
  const call = toCallOn(toWorldAt(world, at));
  if (event.scenario) await scenarioHandlers.runScenario(call({ body: event.scenario }));
  if (event.fault) await faultHandlers.createFault(call({ body: event.fault }));
  if (event.clear_faults) await faultHandlers.clearFaults(call({}));
  if (event.condition) await conditionHandlers.createCondition(call({ body: event.condition }));
  if (event.site) await putSite(call, event.site);
  if (event.switches) {
    world.setSwitches(fromSwitchChanges(event.switches, world.switches));
    await writeState(world.store, world.clock, world.switches);
  }
}

type Call = ReturnType<typeof toCallOn>;
type Site = NonNullable<DueEvent['event']['site']>;

async function putSite(call: Call, { id, ...body }: Site): Promise<void> {
  await siteHandlers.setSite(call({ path: { system_id: id }, body }));
}
