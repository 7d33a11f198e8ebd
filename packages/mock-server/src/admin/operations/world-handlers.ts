import type { AdminComponents } from '@heliostat/spec';
import { fromSwitchChanges } from '../../records/switch-fields.ts';
import { toDescription } from '../../records/to-description.ts';
import type { World } from '../../records/world.ts';
import { WorldRefused } from '../../records/world-refused.ts';
import { defaultWorldId } from '../../records/worlds.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { readInstant } from '../read-instant.ts';
import { readScenario } from '../scenario-files/read-scenario.ts';
import { toScenarioSettings } from '../scenario-files/to-scenario-settings.ts';

type Operations = 'listWorlds' | 'createWorld' | 'getWorld' | 'updateWorld' | 'deleteWorld' | 'resetWorld';

export const worldHandlers: Pick<AdminHandlers, Operations> = {
  listWorlds: async ({ worlds }) => ({ worlds: worlds.list().map(toSummary) }),

  /** A new world has the switches and the fleet that the mock was started with, unless the body says otherwise. */
  async createWorld({ worlds, body }) {
    const { seed, now, switches = {}, fleet } = body;
    const instant = now === undefined ? undefined : readInstant(now, 'body/now');
    const rate = body.rate ?? (now === undefined ? undefined : 0);
    const scenario = body.scenario === undefined ? undefined : await readScenario(body.scenario, 'body/scenario');
    const id = body.id ?? (await worlds.createId());
    const initial = await worlds.readSettings(worlds.default);
    const wishes = { seed, now: instant, rate, fleet: fleet ?? (scenario?.fleet === undefined ? initial.fleet : undefined) };
    const settings = toScenarioSettings(wishes, scenario, initial.switches);
    return toDescription(
      await worlds.create({ ...settings, id, switches: fromSwitchChanges(switches, settings.switches) }).catch(refuse),
    );
  },

  getWorld: async ({ world }) => toDescription(world),

  async updateWorld({ worlds, world, body }) {
    world.setSwitches(fromSwitchChanges(body.switches, world.switches));
    await worlds.save(world);
    return toDescription(world);
  },

  async deleteWorld({ worlds, world }) {
    if (world.id === defaultWorldId) {
      const hint = `POST /_heliostat/worlds/${defaultWorldId}/reset puts it back to its beginning.`;
      throw new AdminError('world_is_default', `The default world cannot be deleted. ${hint}`, { at: 'path/world_id' });
    }
    await worlds.delete(world.id);
  },

  async resetWorld({ worlds, world }) {
    await worlds.reset(world);
    return toDescription(world);
  },
};

function refuse(cause: unknown): never {
  if (!(cause instanceof WorldRefused)) throw cause;
  throw new AdminError('world_exists', `${cause.message} Leave it out, and one is made up.`, { at: 'body/id', cause });
}

function toSummary({ id, seed, clock }: World): AdminComponents['schemas']['WorldSummary'] {
  return { id, seed, now: new Date(clock.now()).toISOString(), rate: clock.state().rate };
}
