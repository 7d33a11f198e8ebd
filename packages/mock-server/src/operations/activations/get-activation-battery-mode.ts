import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { Refusal } from '../../errors/refusal.ts';
import { toBatterySettings } from '../../simulation/battery-settings.ts';

const pvOnly = 'This is a PV only site. Battery mode can only be fetched for sites with Enphase battery systems';

/** @ledger activation-battery-mode-words activation-battery-mode-pv-only activation-battery-mode-default */
export const getActivationBatteryMode: Operation<'getActivationBatteryMode'> = {
  simulate({ world, site }) {
    if (!site.battery) throw new Refusal('invalid', { text: pvOnly });
    const { chargesFromGrid, dischargesToGrid = false } = toBatterySettings(world.seed, site, toEpochSeconds(world.clock));
    return { CFG_allowed: chargesFromGrid, DTG_allowed: dischargesToGrid };
  },
};
