import { toDraw } from '../random.ts';
import type { Plant } from './plant.ts';

/** What the matter is with one device of a site, as its status says for as long as it is described so. */
export interface Trouble {
  readonly kind: 'micro' | 'meter' | 'battery' | 'controller';
  /** The device that has it. */
  readonly serial: string;
  /** Epoch seconds. */
  readonly since: number;
}

const purposes = { since: 111, device: 112 } as const;
const day = 86_400;

/** By the status of a site. A word that is not here is no trouble of a device. */
const kinds: Readonly<Record<string, Trouble['kind']>> = {
  micro: 'micro',
  power: 'micro',
  meter: 'meter',
  meter_issue: 'meter',
  battery: 'battery',
  encharge_issue: 'battery',
  enpower_issue: 'controller',
};

/** The trouble of a site. Where microinverters that stopped account for it, there is no other. */
export function findTrouble(seed: number, plant: Plant): Trouble | undefined {
  const { site } = plant;
  const kind = Object.hasOwn(kinds, site.status) ? kinds[site.status] : undefined;
  if (!kind || site.operationalAt === null) return undefined;
  if (kind === 'micro' && plant.micros.some(({ stoppedAt, isRetired }) => stoppedAt !== null && !isRetired)) return undefined;
  const devices = toDevices(plant)[kind];
  const serial = devices[Math.floor(toDraw(seed, purposes.device, site.id, 0) * devices.length)];
  if (serial === undefined) return undefined;
  return { kind, serial, since: site.operationalAt + Math.floor(day * (1 + 29 * toDraw(seed, purposes.since, site.id, 0))) };
}

/** The word that the status of a device is. */
export function toDeviceStatus(trouble: Trouble | undefined, serial: string, siteStatus: string, now: number): string {
  return trouble && trouble.serial === serial && trouble.since <= now ? siteStatus : 'normal';
}

function toDevices(plant: Plant): { readonly [Kind in Trouble['kind']]: readonly string[] } {
  const meter = plant.productionMeter ?? plant.consumptionMeter;
  return {
    micro: plant.micros.filter(({ isRetired }) => !isRetired).map(({ serial }) => serial),
    meter: meter ? [meter.serial] : [],
    battery: plant.encharges.map(({ serial }) => serial),
    controller: plant.systemController ? [plant.systemController.serial] : [],
  };
}
