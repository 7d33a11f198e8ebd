import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toBatterySettings } from '../../simulation/battery-settings.ts';
import { checkBattery } from './check-battery.ts';
import { toBatteryAnswer } from './to-battery-answer.ts';

/** @ledger system-config-system-id */
export const getBatterySettings: Operation<'getBatterySettings'> = {
  simulate({ world, site }) {
    checkBattery(site, 'read');
    return toBatteryAnswer(site, toBatterySettings(world.seed, site, toEpochSeconds(world.clock)), 'read');
  },
};
