import type { components } from '@heliostat/spec';
import { toDeviceId } from '../../simulation/device-id.ts';
import { toLastMeterReport } from '../../simulation/device-reports.ts';
import { toMeterState } from '../../simulation/to-meter-state.ts';
import { toGatewayFacts } from './to-gateway-device.ts';
import type { ToldDevices } from './told-devices.ts';

/** The meters, switched on or off. @ledger devices-in-service devices-meter devices-meter-config devices-meter-phase devices-last-report-null */
export function toMeterDevices({ plant, now }: ToldDevices): components['schemas']['MeterDevice'][] {
  const { part, model, product } = toGatewayFacts(plant);
  const meters = { production: plant.productionMeter, consumption: plant.consumptionMeter, storage: plant.storageMeter };
  return (['production', 'consumption', 'storage'] as const).flatMap((name) => {
    const meter = meters[name];
    if (!meter) return [];
    const { isEnabled } = toMeterState(plant.site, meter.serial, now);
    return {
      id: toDeviceId(plant, name),
      last_report_at: isEnabled ? toLastMeterReport(plant.site, now) : null,
      name,
      serial_number: meter.serial,
      part_number: part,
      sku: null,
      model,
      status: isEnabled ? 'normal' : 'disabled',
      active: true,
      state: isEnabled ? 'enabled' : 'disabled',
      config_type: meter.config,
      ...(name === 'storage' ? {} : { config_phase: plant.phases === 3 ? ('three' as const) : ('single' as const) }),
      product_name: product,
    };
  });
}
