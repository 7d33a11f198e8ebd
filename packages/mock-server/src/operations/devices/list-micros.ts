import type { Micro } from '../../simulation/plant.ts';
import type { TelemetryWindow } from '../telemetry-window.ts';

/** The microinverters that a window tells of: without those that were retired before it began. @ledger device-telemetry-retired */
export function listMicros({ energy, span }: TelemetryWindow): readonly Micro[] {
  return energy.plant.micros.filter(({ isRetired, stoppedAt }) => !isRetired || (stoppedAt ?? 0) > span.from);
}
