import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { isStormGuarded } from '../../simulation/battery-settings.ts';
import { checkBattery } from './check-battery.ts';
import { isStormAnnounced } from './is-storm-announced.ts';

/** @ledger storm-guard-status-words storm-guard-alert-string */
export const getStormGuard: Operation<'getStormGuard'> = {
  simulate({ world, site }) {
    checkBattery(site, 'read');
    const now = toEpochSeconds(world.clock);
    return {
      system_id: site.id,
      storm_guard_status: isStormGuarded(site, now) ? 'enabled' : 'disabled',
      storm_alert: isStormAnnounced(site, now) ? 'true' : 'false',
    };
  },
};
