import type { Operation } from '../../call/operation.ts';
import { findCharger } from '../ev-charger-monitoring/find-charger.ts';
import { sendCommand } from './send-command.ts';

/** A charger has one cable: a command for another plug comes to nothing. @ledger ev-charging-illustrative ev-charging-body */
export const startCharging: Operation<'startCharging'> = {
  async simulate({ world, site, path, body }) {
    const { serial } = findCharger(world, site, path.serial_no);
    const { connectorId, chargingLevel } = body;
    if (connectorId === '1') await sendCommand(world, site, { serial, isOn: true, levelPercent: Number(chargingLevel) });
    return { message: 'Request sent successfully' };
  },
};
