import type { OperationRow } from '@heliostat/spec';

/** The parts of the service that refuse each in their own manner. */
export type Family = 'monitoring' | 'commissioning' | 'ev-charger' | 'live-status';

const families: Readonly<Record<string, Family>> = {
  ApiError: 'monitoring',
  GatewayError: 'commissioning',
  EvChargerError: 'ev-charger',
  LiveStreamError: 'live-status',
};

/** The family of an operation, told by the envelope that the contract declares for its 401. */
export function toFamily(row: OperationRow): Family {
  const family = families[row.responses['401']?.schema ?? ''];
  if (!family) throw new Error(`${row.id} declares no known envelope for status 401.`);
  return family;
}
