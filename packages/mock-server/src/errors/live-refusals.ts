import type { RefusalCode } from './catalogue.ts';

/** What can end a stream that runs, by the status that it would have been at the beginning. */
const codes: Readonly<Record<number, RefusalCode>> = {
  401: 'bearer_expired',
  403: 'system_forbidden',
  429: 'quota_exceeded',
  466: 'live_gateway_unsupported',
  468: 'live_system_unknown',
  472: 'live_not_supported',
  473: 'live_gateway_silent',
  500: 'failed',
  550: 'live_unreachable',
  551: 'live_unreachable_551',
  552: 'live_not_connected',
};

export const liveStatuses: readonly number[] = Object.keys(codes).map(Number);

/** The refusal that a stream ends with, or undefined for a status that only a beginning can have. */
export function toLiveRefusalCode(status: number): RefusalCode | undefined {
  return codes[status];
}
