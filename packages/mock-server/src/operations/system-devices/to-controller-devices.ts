import type { components } from '@heliostat/spec';
import { systemControllerFacts } from '../../simulation/device-facts.ts';
import { toDeviceId } from '../../simulation/device-id.ts';
import { type ToldDevices, toGatewayReport, toStatusOf } from './told-devices.ts';

/** The IQ System Controller, if there is one. */
export function toControllerDevices(told: ToldDevices): components['schemas']['EnpowerDevice'][] {
  const { plant } = told;
  if (!plant.systemController) return [];
  const { part, sku, model, product } = systemControllerFacts;
  const { serial } = plant.systemController;
  return [
    {
      id: toDeviceId(plant, 'systemController'),
      last_report_at: toGatewayReport(told)?.lastReportAt ?? null,
      name: `IQ System Controller ${serial}`,
      serial_number: serial,
      part_number: part,
      sku,
      model,
      status: toStatusOf(told)(serial),
      active: true,
      product_name: product,
    },
  ];
}
