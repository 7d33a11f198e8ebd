import type { components } from '@heliostat/spec';
import { heatPumpFacts } from '../../simulation/device-facts.ts';
import type { ConditionKind } from '../../simulation/site.ts';
import type { SiteEnergy } from '../../simulation/site-energy.ts';
import { isActive } from '../streaming/is-active.ts';
import { toChargerDevices } from '../system-devices/to-charger-devices.ts';
import { findLatest } from './find-latest.ts';

type Schemas = components['schemas'];
type HeatPumpMode = NonNullable<Schemas['LatestHeatPump']['operational_mode']>;
type ChargerMode = NonNullable<Schemas['LatestEvse']['operational_mode']>;

/** How long after a quarter-hour these devices report it, in seconds. */
const heatPumpSeconds = 26;
const chargerSeconds = 17;

/** What the heat pump of a site reported last. @ledger latest-telemetry-modes latest-telemetry-empty-serial-number */
export function toLatestHeatPumps(energy: SiteEnergy, now: number): Schemas['LatestHeatPump'][] {
  const { heatPump, site } = energy.plant;
  if (!heatPump) return [];
  const report = findLatest(energy, now);
  const told = { serial_number: heatPump.serial, name: heatPumpFacts.name };
  if (!report) return [{ ...told, last_report_at: null, operational_mode: null }];
  const { end, flows, step } = report;
  const called = calls.find(([kind]) => isActive(site, kind, end - 1))?.[1];
  const isDark = flows.isOffGrid[step] === 1;
  const mode = called ?? (isDark ? 'MODE_1' : (flows.exported[step] ?? 0) > 0 ? 'MODE_3' : 'MODE_2');
  return [{ ...told, last_report_at: end + heatPumpSeconds, operational_mode: mode }];
}

/** What makes a heat pump stop, and what makes it run whatever the house needs. Where the sun gives more than is used, it is advised to run. */
const calls: readonly (readonly [ConditionKind, HeatPumpMode])[] = [
  ['dr-event', 'MODE_1'],
  ['negative-price', 'MODE_4'],
];

/** What the EV chargers of a site reported last, those of all makes. @ledger latest-telemetry-modes */
export function toLatestChargers(energy: SiteEnergy, now: number): Schemas['LatestEvse'][] {
  const report = findLatest(energy, now);
  return toChargerDevices({ plant: energy.plant, seed: energy.seed, now }).map(({ serial_number, name }, charger) => ({
    serial_number,
    name,
    last_report_at: report ? report.end + chargerSeconds : null,
    operational_mode: report ? toChargerMode(energy, charger, report.end - 1) : null,
  }));
}

/** A vehicle that came in the evening stays plugged in until it leaves in the morning. */
function toChargerMode({ calendar, sessionsOf }: SiteEnergy, charger: number, instant: number): ChargerMode {
  const day = calendar.dayOf(instant);
  const started = [...sessionsOf(day - 1), ...sessionsOf(day)].filter(
    (session) => session.charger === charger && session.start <= instant,
  );
  const last = started.at(-1);
  if (!last) return 'PLUGGED_OUT';
  if (instant < last.end) return 'CHARGING';
  const leaves = calendar.startOf(calendar.dayOf(last.start) + 1) + leavesAfterSeconds;
  return instant < Math.max(leaves, last.end) ? 'IDLE' : 'PLUGGED_OUT';
}

const leavesAfterSeconds = 7.5 * 3600;
