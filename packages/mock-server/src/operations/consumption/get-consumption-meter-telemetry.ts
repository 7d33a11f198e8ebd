import type { Operation } from '../../call/operation.ts';
import { listMeteredReports } from '../../simulation/metered-reports.ts';
import { readTelemetryWindow } from '../telemetry-window.ts';
import { toMeta } from '../to-meta.ts';

/** House, vehicles and heat pump; what goes into a battery is not among it. @ledger consumption-telemetry-enwh telemetry-alignment */
export const getConsumptionMeterTelemetry: Operation<'getConsumptionMeterTelemetry'> = {
  simulate(call) {
    const { energy, granularity, span, told, now } = readTelemetryWindow(call);
    return {
      system_id: call.site.id,
      granularity,
      total_devices: energy.plant.consumptionMeter ? 1 : 0,
      ...told,
      items: 'intervals',
      intervals: listMeteredReports(energy, 'consumption', span, now).map(({ end, flows, step }) => ({
        end_at: end,
        devices_reporting: 1,
        enwh: flows.consumed[step] ?? 0,
      })),
      meta: toMeta(call.site, now),
    };
  },
};
