import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toChosen } from '../../simulation/to-chosen.ts';
import { checkBattery } from './check-battery.ts';
import { isStormAnnounced } from './is-storm-announced.ts';

/** @ledger storm-guard-status-words storm-guard-422 */
export const updateStormGuard: Operation<'updateStormGuard'> = {
  async simulate({ world, site, body }) {
    checkBattery(site, 'write');
    const at = toEpochSeconds(world.clock);
    const isEnabled = body.storm_guard_status === 'enabled';
    await world.sites.change(site.id, (present) => toChosen(present, { kind: 'storm-guard', isEnabled, at }));
    const isStormy = isStormAnnounced(site, at);
    return {
      system_id: site.id,
      storm_guard_status: isEnabled ? `Enabled (${isStormy ? 'Active' : 'Inactive'})` : 'disabled',
      storm_alert: isStormy ? 'true' : 'false',
    };
  },
};
