import type { components } from '@heliostat/spec';
import { toDeviceId } from '../../simulation/device-id.ts';
import { toLastMicroReport } from '../../simulation/device-reports.ts';
import { findGridProfile } from '../../simulation/find-grid-profile.ts';
import { toMicroLifetime } from '../../simulation/micro-lifetime.ts';
import { listReportsOfMicro } from '../../simulation/micro-reports.ts';
import type { Micro } from '../../simulation/plant.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import { fineSeconds } from '../../simulation/to-fine-energy.ts';
import { toMicroFacts, toMicroStatus } from './to-micro-devices.ts';

type Summary = components['schemas']['InverterSummary'];

const intervalsPerHour = 3600 / fineSeconds;

/**
 * The microinverters of a site as they are known at an instant in epoch seconds.
 *
 * @ledger inverter-summary-power inverter-summary-last-report inverter-summary-loads inverter-reading-precision
 */
export function toInverterSummary(energy: SiteEnergy, now: number): (micro: Micro) => Summary {
  const { plant, seed } = energy;
  const toStatus = toMicroStatus({ plant, seed, now });
  const profile = findGridProfile(plant.site).id;
  return (micro) => {
    const { part, sku, model, procLoad, paramTable } = toMicroFacts(plant, micro);
    const report = toLastMicroReport(seed, plant, micro, now);
    return {
      id: toDeviceId(plant, 'micro', micro.position),
      serial_number: micro.serial,
      model,
      part_number: part,
      sku,
      status: toStatus(micro),
      power_produced: { value: toPower(energy, micro, report?.end ?? 0, now), units: 'W', precision: 0 },
      proc_load: procLoad,
      param_table: paramTable,
      envoy_serial_number: plant.gateway.serial,
      energy: { value: toMicroLifetime(energy, micro, now), units: 'Wh', precision: 0 },
      grid_profile: profile,
      last_report_date: report?.at ?? 0,
    };
  };
}

/** The average W of the last interval that it reported; 0 of one that stopped. */
function toPower(energy: SiteEnergy, micro: Micro, end: number, now: number): number {
  if (micro.stoppedAt !== null && micro.stoppedAt <= now) return 0;
  const [last] = listReportsOfMicro(energy, micro, { from: end - fineSeconds, until: end }, now);
  return (last?.energy ?? 0) * intervalsPerHour;
}
