import type { components } from '@heliostat/spec';
import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toReport } from '../../simulation/report.ts';
import type { Site } from '../../simulation/site.ts';
import { type FoundCharger, listChargers } from './find-charger.ts';
import { toModel } from './to-model.ts';

/** @ledger ev-charger-none ev-charger-last-report ev-charger-media-type ev-charger-samples ev-charger-required */
export const listEvChargers: Operation<'listEvChargers'> = {
  simulate({ world, site }) {
    const { lastReportAt = 0 } = toReport(site, toEpochSeconds(world.clock)) ?? {};
    const chargers = listChargers(world, site).map((charger) => toDevice(site, charger, lastReportAt));
    return {
      items: 'devices',
      total_devices: chargers.length,
      system_id: site.id,
      devices: chargers.length > 0 ? { ev_chargers: chargers } : {},
    };
  },
};

/** @ledger ev-charger-status */
function toDevice(site: Site, charger: FoundCharger, lastReportAt: number): components['schemas']['ActiveEvCharger'] {
  const isBroken = charger.brokenSince !== undefined && charger.brokenSince <= lastReportAt;
  return {
    id: `${charger.serial}:${site.id}`,
    ...toModel(site, charger),
    status: isBroken ? 'error' : 'normal',
    serial_number: charger.serial,
    last_report_at: lastReportAt,
    active: true,
  };
}
