import type { Operation } from '../../call/operation.ts';
import { toLoadLifetime } from './to-load-lifetime.ts';

/** A site without a heat pump has a series of zeros. @ledger device-telemetry-heat-pump-none */
export const getHeatPumpLifetime: Operation<'getHeatPumpLifetime'> = {
  simulate: (call) => toLoadLifetime(call, call.site.heatPump ? ({ heatPump }) => heatPump : null),
};
