import type { AdminComponents } from '@heliostat/spec';
import type { FaultRequest } from '../records/fault.ts';

/** A fault in the names of the code. What a kind needs is checked where faults are. */
export function toFaultRequest(given: AdminComponents['schemas']['NewFault']): FaultRequest {
  const { operation_id: operationId, media_type: mediaType, after_seconds: afterSeconds, ...others } = given;
  return {
    operationId,
    ...others,
    ...(mediaType !== undefined && { mediaType }),
    ...(afterSeconds !== undefined && { afterSeconds }),
  } as FaultRequest;
}
