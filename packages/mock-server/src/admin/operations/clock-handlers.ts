import type { AdminComponents } from '@heliostat/spec';
import { Temporal } from 'temporal-polyfill';
import type { World } from '../../records/world.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { checkInstant, readInstant } from '../read-instant.ts';

export const clockHandlers: Pick<AdminHandlers, 'getClock' | 'updateClock'> = {
  getClock: async ({ world }) => toClock(world),

  async updateClock({ worlds, world, body: { now, advance, rate } }) {
    if (now !== undefined) world.clock.set(readInstant(now, 'body/now'));
    if (advance !== undefined) world.clock.set(toAdvanced(world.clock.now(), advance));
    if (rate !== undefined) world.clock.setRate(rate);
    await worlds.save(world);
    return toClock(world);
  },
};

/** Months and days are those of the calendar in UTC. */
function toAdvanced(instant: number, duration: string): number {
  const start = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC');
  try {
    return checkInstant(start.add(Temporal.Duration.from(duration)).epochMilliseconds, 'body/advance');
  } catch (cause) {
    if (cause instanceof AdminError) throw cause;
    // Temporal ends before the calendar of JavaScript does.
    const message = 'body/advance leads out of the calendar, and clocks stay from 1970 to 2099.';
    throw new AdminError('invalid', message, { at: 'body/advance', cause });
  }
}

function toClock({ clock }: World): AdminComponents['schemas']['Clock'] {
  return { now: new Date(clock.now()).toISOString(), rate: clock.state().rate };
}
