import { listReportsOfMicro } from '../../simulation/micro-reports.ts';
import type { Micro } from '../../simulation/plant.ts';
import { fineSeconds } from '../../simulation/to-fine-energy.ts';
import type { TelemetryWindow } from '../telemetry-window.ts';

const intervalsPerHour = 3600 / fineSeconds;

/** @ledger telemetry-interval-length telemetry-alignment telemetry-nights telemetry-empty telemetry-integers device-telemetry-micro-power */
export function toMicroIntervals({ energy, span, now }: TelemetryWindow, micro: Micro) {
  return listReportsOfMicro(energy, micro, span, now).map(({ end, energy: enwh }) => ({
    end_at: end,
    powr: enwh * intervalsPerHour,
    enwh,
  }));
}
