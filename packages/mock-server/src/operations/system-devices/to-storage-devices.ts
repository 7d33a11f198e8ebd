import type { components } from '@heliostat/spec';
import { enchargeFacts, heatPumpFacts, systemControllerFacts } from '../../simulation/device-facts.ts';
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

/** The heat pump, if there is one. @ledger devices-heat-pump-sku devices-heat-pump-control devices-id-empty */
export function toHeatPumpDevices(told: ToldDevices): components['schemas']['HeatPumpDevice'][] {
  const { heatPump } = told.plant;
  if (!heatPump) return [];
  return [
    {
      id: '',
      SKU: '',
      status: 'normal',
      serial_number: heatPump.serial,
      name: heatPumpFacts.name,
      model: heatPumpFacts.model,
      part_number: '',
      last_report_at: toGatewayReport(told)?.lastReportAt ?? null,
      firmware: '',
      sg_ready_relay: heatPumpFacts.relay,
      iq_er: heatPumpFacts.router,
      active: true,
    },
  ];
}
