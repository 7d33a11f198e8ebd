import { Refusal } from '../../errors/refusal.ts';
import type { World } from '../../records/world.ts';
import type { Meter } from '../../simulation/plant.ts';
import type { Site } from '../../simulation/site.ts';
import { toPlant } from '../../simulation/to-plant.ts';

/** A meter of a site with what it measures. */
export interface FoundMeter {
  readonly meter: Meter;
  readonly type: 'production' | 'consumption' | 'storage';
  readonly gatewaySerial: string;
}

/** @throws Refusal `id_unknown` for a serial number that no meter of the site has @ledger meters-serial-number meters-type */
export function findMeter({ seed }: World, site: Site, serial: string): FoundMeter {
  const { productionMeter, consumptionMeter, storageMeter, gateway } = toPlant(seed, site);
  const meters = { production: productionMeter, consumption: consumptionMeter, storage: storageMeter };
  for (const type of ['production', 'consumption', 'storage'] as const) {
    const meter = meters[type];
    if (meter?.serial === serial) return { meter, type, gatewaySerial: gateway.serial };
  }
  throw new Refusal('id_unknown', { text: 'Meter not found' });
}
