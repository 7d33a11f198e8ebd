import type { Operation } from '../../call/operation.ts';
import { readTelemetryWindow } from '../telemetry-window.ts';
import { toMeta } from '../to-meta.ts';
import { toGridDays } from './to-grid-days.ts';

/** @ledger grid-telemetry-total-devices telemetry-alignment */
export const getEnergyExportTelemetry: Operation<'getEnergyExportTelemetry'> = {
  simulate(call) {
    const window = readTelemetryWindow(call);
    return {
      system_id: call.site.id,
      granularity: window.granularity,
      total_devices: 0,
      ...window.told,
      items: 'intervals',
      intervals: toGridDays(window, ({ end, flows, step }) => ({ end_at: end, wh_exported: flows.exported[step] ?? 0 })),
      meta: toMeta(call.site, window.now),
    };
  },
};
