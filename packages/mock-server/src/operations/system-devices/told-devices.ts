import type { Plant } from '../../simulation/plant.ts';
import { type Report, toReport } from '../../simulation/report.ts';
import { findTrouble, toDeviceStatus } from '../../simulation/trouble.ts';

/** What the devices of a site are told from. */
export interface ToldDevices {
  readonly plant: Plant;
  readonly seed: number;
  /** Epoch seconds. */
  readonly now: number;
}

/** What the gateway last said of itself and of what it speaks for. */
export function toGatewayReport({ plant, now }: ToldDevices): Report | null {
  return toReport(plant.site, now);
}

export function isAmerican({ site }: Plant): boolean {
  return site.address.country === 'US';
}

/** Which edition of a device is sold where the site is. */
export function toRegion(plant: Plant): 'american' | 'international' {
  return isAmerican(plant) ? 'american' : 'international';
}

/** What is told in the USA alone. Old models meet neither rule. @ledger devices-compliance devices-compliance-given */
export function toCompliance(plant: Plant, isRecent: boolean): { feoc_compliant?: boolean; dom_compliant?: boolean } {
  return isAmerican(plant) ? { feoc_compliant: isRecent, dom_compliant: isRecent } : {};
}

/** `normal`, or what the site says of the device that its status is about. @ledger devices-status-words */
export function toStatusOf({ plant, seed, now }: ToldDevices): (serial: string) => string {
  const trouble = findTrouble(seed, plant);
  return (serial) => toDeviceStatus(trouble, serial, plant.site.status, now);
}
