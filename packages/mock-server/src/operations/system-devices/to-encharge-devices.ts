import type { components } from '@heliostat/spec';
import { enchargeFacts } from '../../simulation/device-facts.ts';
import { toDeviceId } from '../../simulation/device-id.ts';
import { type ToldDevices, toCompliance, toGatewayReport, toRegion, toStatusOf } from './told-devices.ts';

/** The IQ Batteries. @ledger devices-model-empty */
export function toEnchargeDevices(told: ToldDevices): components['schemas']['EnchargeDevice'][] {
  const { plant } = told;
  const { part, sku, model, product } = enchargeFacts[toRegion(plant)];
  const toStatus = toStatusOf(told);
  return plant.encharges.map(({ serial }, position) => ({
    id: toDeviceId(plant, 'encharge', position),
    last_report_at: toGatewayReport(told)?.lastReportAt ?? null,
    name: `IQ Battery ${serial}`,
    serial_number: serial,
    part_number: part,
    sku,
    model,
    status: toStatus(serial),
    active: true,
    product_name: product,
    ...toCompliance(plant, true),
  }));
}
