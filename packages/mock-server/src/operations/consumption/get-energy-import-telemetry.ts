import type { Operation } from '../../call/operation.ts';
import { readTelemetryWindow } from '../telemetry-window.ts';
import { toMeta } from '../to-meta.ts';
import { toGridDays } from './to-grid-days.ts';

/** @ledger grid-telemetry-total-devices import-telemetry-field telemetry-alignment */
export const getEnergyImportTelemetry: Operation<'getEnergyImportTelemetry'> = {
  simulate(call) {
    const window = readTelemetryWindow(call);
    return {
      system_id: call.site.id,
      granularity: window.granularity,
      total_devices: 0,
      ...window.told,
      items: 'intervals',
      intervals: toGridDays(window, ({ end, flows, step }) => ({ end_at: end, wh_imported: flows.imported[step] ?? 0 })),
      meta: toMeta(call.site, window.now),
    };
  },
};
