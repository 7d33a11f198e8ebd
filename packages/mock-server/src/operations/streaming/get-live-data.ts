import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toLiveFlows } from '../../simulation/to-live-flows.ts';
import { checkLive, checkPowered } from './check-live.ts';
import { checkStillLent } from './check-still-lent.ts';
import { toReading } from './to-reading.ts';

/** @ledger live-duration */
const defaultSeconds = 30;

export const getLiveData: Operation<'getLiveData'> = {
  async simulate({ world, grant, site: { id }, header }) {
    // All is looked up for each reading: on the way, its gateway may fall silent, people choose another mode, and access ends.
    const read = async () => {
      await checkStillLent(world, grant.id, id);
      const site = await world.sites.get(id);
      const energy = site && world.energy.of(site);
      const now = toEpochSeconds(world.clock);
      checkLive(energy, now);
      const flows = toLiveFlows(world.seed, energy, now);
      checkPowered(energy, flows);
      return { data: toReading(world, energy.plant, flows) };
    };
    await read();
    return { seconds: Number(header.duration ?? defaultSeconds), read };
  },
};
