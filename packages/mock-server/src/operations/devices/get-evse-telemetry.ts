import type { Operation } from '../../call/operation.ts';
import { findEvse } from './find-evse.ts';
import { toLoadTelemetry } from './to-load-telemetry.ts';

export const getEvseTelemetry: Operation<'getEvseTelemetry'> = {
  simulate: (call) => toLoadTelemetry(call, { charger: findEvse(call) }),
};
