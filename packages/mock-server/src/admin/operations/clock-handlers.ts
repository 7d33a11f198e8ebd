import type { AdminComponents } from '@heliostat/spec';
import type { World } from '../../records/world.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { readAdvanced, readInstant } from '../read-instant.ts';

export const clockHandlers: Pick<AdminHandlers, 'getClock' | 'updateClock'> = {
  getClock: async ({ world }) => toClock(world),

  async updateClock({ worlds, world, body: { now, advance, rate } }) {
    if (now !== undefined) world.clock.set(readInstant(now, 'body/now'));
    if (advance !== undefined) world.clock.set(readAdvanced(world.clock.now(), advance, 'body/advance'));
    if (rate !== undefined) world.clock.setRate(rate);
    await worlds.save(world);
    return toClock(world);
  },
};

function toClock({ clock }: World): AdminComponents['schemas']['Clock'] {
  return { now: new Date(clock.now()).toISOString(), rate: clock.state().rate };
}
