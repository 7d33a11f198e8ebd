import type { components } from '@heliostat/spec';
import { microFacts } from '../../simulation/device-facts.ts';
import { toDeviceId } from '../../simulation/device-id.ts';
import { toLastMicroReport } from '../../simulation/device-reports.ts';
import type { Micro, Plant } from '../../simulation/plant.ts';
import { toMicroModel } from '../../simulation/to-micro-model.ts';
import { isAmerican, type ToldDevices, toCompliance, toStatusOf } from './told-devices.ts';

/** The microinverters in service. @ledger devices-last-report-null-elsewhere devices-active-boolean */
export function toMicroDevices(told: ToldDevices): components['schemas']['MicroDevice'][] {
  const { plant, seed, now } = told;
  const toStatus = toMicroStatus(told);
  return plant.micros
    .filter(({ isRetired }) => !isRetired)
    .map((micro) => {
      const facts = toMicroFacts(plant, micro);
      return {
        id: toDeviceId(plant, 'micro', micro.position),
        last_report_at: toLastMicroReport(seed, plant, micro, now)?.at ?? null,
        name: `Microinverter ${micro.serial}`,
        serial_number: micro.serial,
        part_number: facts.part,
        sku: facts.sku,
        model: facts.model,
        status: toStatus(micro),
        active: true,
        product_name: facts.model,
        ...toCompliance(plant, facts.model === 'IQ8H'),
      };
    });
}

/** @ledger devices-status-words */
export function toMicroStatus(told: ToldDevices): (micro: Micro) => string {
  const toStatus = toStatusOf(told);
  return ({ serial, stoppedAt }) => (stoppedAt !== null && stoppedAt <= told.now ? 'micro' : toStatus(serial));
}

/** What is printed on a microinverter and loaded into it. */
export function toMicroFacts(plant: Plant, { array }: Micro) {
  const model = toMicroModel(plant.arrays[array]?.inverterW ?? 0);
  const { skus, ...facts } = microFacts[model] ?? { part: '', skus: ['', ''], procLoad: '', paramTable: '' };
  return { ...facts, model, sku: skus[isAmerican(plant) ? 0 : 1] };
}
