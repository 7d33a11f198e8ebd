import { chargerFacts, chargerFirmware } from '../../simulation/device-facts.ts';
import type { PlantCharger } from '../../simulation/plant.ts';
import type { Site } from '../../simulation/site.ts';

/** What is printed on a charger by Enphase, and what runs on it: the same as in the list of all devices. */
export function toModel({ address }: Site, { maxW }: PlantCharger) {
  const [, { sku, model, part }] = chargerFacts.find(([most]) => most >= maxW) ?? last;
  const name = address.country === 'US' ? 'IQ EV Charger NACS' : 'IQ EV Charger';
  return { sku, name, model, part_number: part, firmware: chargerFirmware };
}

const last = chargerFacts.at(-1) as (typeof chargerFacts)[number];
