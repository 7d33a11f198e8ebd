import type { Operation } from '../../call/operation.ts';
import { toLoadTelemetry } from './to-load-telemetry.ts';

/** A site without a heat pump has no intervals. @ledger device-telemetry-heat-pump-none */
export const getHeatPumpTelemetry: Operation<'getHeatPumpTelemetry'> = {
  simulate: (call) => toLoadTelemetry(call, call.site.heatPump ? 'heat-pump' : null),
};
