import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toLatestBatteries } from './to-latest-batteries.ts';
import { toLatestChargers, toLatestHeatPumps } from './to-latest-loads.ts';
import { toLatestMeters } from './to-latest-meters.ts';

/** @ledger latest-telemetry-kinds latest-telemetry-no-devices */
export const getLatestTelemetry: Operation<'getLatestTelemetry'> = {
  simulate({ world, site }) {
    const energy = world.energy.of(site);
    const now = toEpochSeconds(world.clock);
    const devices = {
      meters: toLatestMeters(energy, now),
      encharges: toLatestBatteries(energy, now),
      'heat-pump': toLatestHeatPumps(energy, now),
      evse: toLatestChargers(energy, now),
    };
    const present = Object.entries(devices).filter(([, list]) => list.length > 0);
    return { system_id: site.id, items: 'devices', devices: Object.fromEntries(present) as Partial<typeof devices> };
  },
};
