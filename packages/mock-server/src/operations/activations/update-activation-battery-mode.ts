import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { toBatterySettings } from '../../simulation/battery-settings.ts';
import { toChosen } from '../../simulation/to-chosen.ts';

const pvOnly = 'This is a PV only site. Battery mode can only be updated for sites with Enphase battery systems';

/** Everything else about the battery stays as it is set. @ledger activation-battery-mode-pv-only activation-battery-mode-missing */
export const updateActivationBatteryMode: Operation<'updateActivationBatteryMode'> = {
  async simulate({ world, site, body: { CFG_allowed, DTG_allowed } }) {
    if (!site.battery) throw new Refusal('invalid', { text: pvOnly });
    const at = toEpochSeconds(world.clock);
    await world.sites.change(site.id, (present) => {
      const settings = toBatterySettings(world.seed, present, at);
      const changed = { ...settings, chargesFromGrid: CFG_allowed, dischargesToGrid: DTG_allowed };
      return toChosen(present, { ...changed, kind: 'battery', at });
    });
    return { message: 'Battery mode updated successfully' };
  },
};
