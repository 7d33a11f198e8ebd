import type { Operation } from '../../call/operation.ts';
import { listMeteredReports } from '../../simulation/metered-reports.ts';
import { readTelemetryWindow } from '../telemetry-window.ts';

/** @ledger telemetry-alignment telemetry-nights production-meter-no-meta telemetry-devices-reporting production-meter-micro-difference */
export const getProductionMeterTelemetry: Operation<'getProductionMeterTelemetry'> = {
  simulate(call) {
    const { energy, granularity, span, told, now } = readTelemetryWindow(call);
    return {
      system_id: call.site.id,
      granularity,
      total_devices: energy.plant.productionMeter ? 1 : 0,
      ...told,
      items: 'intervals',
      intervals: listMeteredReports(energy, 'production', span, now).map(({ end, flows, step }) => ({
        end_at: end,
        devices_reporting: 1,
        wh_del: flows.produced[step] ?? 0,
      })),
    };
  },
};
