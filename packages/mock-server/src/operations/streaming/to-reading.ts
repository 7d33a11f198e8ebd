import type { components } from '@heliostat/spec';
import { toUtcText } from '../../errors/to-utc-text.ts';
import type { World } from '../../records/world.ts';
import { toBatterySettings } from '../../simulation/battery-settings.ts';
import type { Plant } from '../../simulation/plant.ts';
import type { BatteryMode, Site } from '../../simulation/site.ts';
import type { LiveFlows } from '../../simulation/to-live-flows.ts';
import { isActive } from './is-active.ts';
import { isMeasured } from './is-measured.ts';

const modes: Readonly<Record<BatteryMode, string>> = {
  savings: 'Savings Mode',
  'full-backup': 'Full Backup',
  'self-consumption': 'Self-consumption',
};

/** What the gateway of a site measures now. @ledger live-battery-sign live-nothing-measured live-one-gateway live-grid-status-words */
export function toReading(
  { clock, seed }: World,
  { site, gateway, consumptionMeter }: Plant,
  flows: LiveFlows,
): components['schemas']['LiveReading'] {
  const now = clock.now();
  const isHouseMeasured = isMeasured(site, consumptionMeter, now / 1000);
  return {
    data: {
      battery_mode: toModeWords(seed, site, now / 1000),
      battery_power: flows.storageW,
      battery_soc: flows.chargePercent,
      consumption_power: isHouseMeasured ? flows.consumedW : 0,
      envoy_serial_number: [gateway.serial],
      generator_power: flows.generatorW,
      grid_power: isHouseMeasured ? flows.gridW : 0,
      grid_status: flows.isOffGrid ? 'Off Grid' : 'On Grid',
      pv_power: flows.producedW,
      system_id: site.id,
    },
    timestamp_epoch: now,
    timestamp_utc: toUtcText(now),
    type: 'response',
  };
}

/** @ledger live-battery-mode-words live-nothing-measured */
function toModeWords(seed: number, site: Site, instant: number): string {
  if (!site.battery) return '';
  return isActive(site, 'dr-event', instant) ? 'DR Event Active' : modes[toBatterySettings(seed, site, instant).mode];
}
