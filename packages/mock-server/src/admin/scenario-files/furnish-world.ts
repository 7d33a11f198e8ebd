import { InvalidArgument } from '../../errors/invalid-argument.ts';
import { toAdvanced } from '../../records/check-instant.ts';
import type { ScenarioFile } from '../../records/timeline.ts';
import type { World } from '../../records/world.ts';
import { AdminError } from '../admin-error.ts';
import { applicationHandlers } from '../operations/application-handlers.ts';
import { conditionHandlers } from '../operations/condition-handlers.ts';
import { faultHandlers } from '../operations/fault-handlers.ts';
import { peopleHandlers } from '../operations/people-handlers.ts';
import { quotaHandlers } from '../operations/quota-handlers.ts';
import { siteHandlers } from '../operations/site-handlers.ts';
import { tokenHandlers } from '../operations/token-handlers.ts';
import { checkEvent } from './check-event.ts';
import { toCallOn } from './to-call-on.ts';
import { toWorldAt } from './to-world-at.ts';

/**
 * Puts into a world that begins what a scenario file has for it, and notes what is to come.
 *
 * @throws AdminError for what no world can have
 */
export async function furnishWorld(world: World, file: ScenarioFile): Promise<void> {
  const call = toCallOn(world);
  const put = <T>(part: string, all: readonly T[] | undefined, act: (each: T) => Promise<unknown>) =>
    putAll(part, all ?? [], act);
  await put('sites', file.sites, ({ id, ...body }) => siteHandlers.setSite(call({ path: { system_id: id }, body })));
  await put('people', file.people, ({ email, ...body }) => peopleHandlers.setPerson(call({ path: { email }, body })));
  await put('applications', file.applications, (body) => applicationHandlers.createApplication(call({ body })));
  await put('conditions', file.conditions, (body) => conditionHandlers.createCondition(call({ body })));
  await put('faults', file.faults, (body) => faultHandlers.createFault(call({ body })));
  await addPast(world, file);
  await put('timeline', file.timeline, async (event) => {
    await checkEvent(world, event);
    await world.timeline.add(toAdvanced(world.clock.now(), event.at, 'at'), event);
  });
}

/** What cannot be is told with its place in the file. */
async function putAll<T>(part: string, all: readonly T[], act: (each: T) => Promise<unknown>): Promise<void> {
  for (const [at, each] of all.entries()) {
    try {
      await act(each);
    } catch (cause) {
      if (!(cause instanceof AdminError || cause instanceof InvalidArgument)) throw cause;
      const place = `scenario/${part}/${at}`;
      throw new AdminError('invalid', toPlacedText(cause.message, place), { at: place, cause });
    }
  }
}

/** The errors of the admin API call what they were given `body`. */
function toPlacedText(text: string, place: string): string {
  return /\bbody\b/.test(text) ? text.replaceAll(/\bbody\b/g, place) : `${place}: ${text}`;
}

/** Calls that were made, and tokens that were issued, before the world began. */
async function addPast(world: World, { quotas = [], tokens = [] }: ScenarioFile): Promise<void> {
  const start = world.clock.now();
  for (const { application, ...body } of quotas) {
    const client_id = await findClientId(world, application);
    await quotaHandlers.setQuota(toCallOn(world)({ path: { client_id }, body }));
  }
  for (const { application, ago = 'PT0S', ...whose } of tokens) {
    const body = { ...whose, client_id: await findClientId(world, application) };
    const then = toWorldAt(world, 2 * start - toAdvanced(start, ago, 'ago'));
    await world.printedTokens.add(body, await tokenHandlers.createTokens(toCallOn(then)({ body })));
  }
}

async function findClientId(world: World, name: string): Promise<string> {
  const applications = await world.applications.list();
  const found = applications.findLast((each) => each.name === name);
  if (found) return found.clientId;
  const names = applications.map((each) => each.name).join(', ');
  throw new AdminError('invalid', `The scenario names an application ${name}. There are ${names}.`, { at: 'scenario' });
}
