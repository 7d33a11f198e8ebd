import type { components } from '@heliostat/spec';
import { toDeviceId } from '../../simulation/device-id.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import { toLiveFlows } from '../../simulation/to-live-flows.ts';
import { findLatest } from './find-latest.ts';

type Row = components['schemas']['LatestBattery'];

/**
 * What the batteries of a site reported last, some seconds after the quarter-hour that it is about: the same as that of the meters, so that
 * consumption less battery is what the house takes.
 *
 * @ledger latest-telemetry-battery-sign latest-telemetry-battery-channel latest-telemetry-modes
 */
export function toLatestBatteries(energy: SiteEnergy, now: number): Row[] {
  const { plant, seed } = energy;
  const report = findLatest(energy, now);
  const whole = report ? -toLiveFlows(seed, energy, report.end - 1).storageW : 0;
  const capacity = Math.max(1, plant.site.battery?.capacityWh ?? 0);
  return plant.encharges.map(({ serial, beforeWh, capacityWh }, position) => {
    const power = Math.floor((whole * (beforeWh + capacityWh)) / capacity) - Math.floor((whole * beforeWh) / capacity);
    const told = { id: toDeviceId(plant, 'encharge', position), name: `Encharge ${serial}`, channel: 1 };
    if (!report) return { ...told, last_report_at: null, power: null, operational_mode: null };
    return { ...told, last_report_at: report.end + 1 + (position % 20), power, operational_mode: toMode(power) };
  });
}

function toMode(power: number): NonNullable<Row['operational_mode']> {
  if (power === 0) return 'Idle';
  return power > 0 ? 'Charging' : 'Discharging';
}
