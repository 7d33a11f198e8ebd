import type { Operation } from '../../call/operation.ts';
import { listMicroReports } from '../../simulation/micro-reports.ts';
import { fineSeconds } from '../../simulation/to-fine-energy.ts';
import { listMicros } from '../devices/list-micros.ts';
import { readTelemetryWindow } from '../telemetry-window.ts';
import { toMeta } from '../to-meta.ts';

const intervalsPerHour = 3600 / fineSeconds;

/** @ledger telemetry-interval-length telemetry-alignment telemetry-powr telemetry-nights telemetry-empty telemetry-integers */
export const getProductionMicroTelemetry: Operation<'getProductionMicroTelemetry'> = {
  simulate(call) {
    const window = readTelemetryWindow(call);
    const { energy, granularity, span, told, now } = window;
    return {
      system_id: call.site.id,
      granularity,
      total_devices: listMicros(window).length,
      ...told,
      items: 'intervals',
      intervals: listMicroReports(energy, span, now).map(({ end, energy: enwh, reporting }) => ({
        end_at: end,
        devices_reporting: reporting,
        powr: enwh * intervalsPerHour,
        enwh,
      })),
      meta: toMeta(call.site, now),
    };
  },
};
