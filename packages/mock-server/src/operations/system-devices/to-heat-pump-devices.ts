import type { components } from '@heliostat/spec';
import { heatPumpFacts } from '../../simulation/device-facts.ts';
import { type ToldDevices, toGatewayReport } from './told-devices.ts';

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
