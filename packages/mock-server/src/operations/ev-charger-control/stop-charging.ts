import type { Operation } from '../../call/operation.ts';
import { findCharger } from '../ev-charger-monitoring/find-charger.ts';
import { sendCommand } from './send-command.ts';

/** @ledger ev-charging-illustrative */
export const stopCharging: Operation<'stopCharging'> = {
  async simulate({ world, site, path }) {
    const { serial } = findCharger(world, site, path.serial_no);
    await sendCommand(world, site, { serial, isOn: false, levelPercent: 0 });
    return { message: 'Request sent successfully' };
  },
};
