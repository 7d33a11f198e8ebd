import type { components } from '@heliostat/spec';
import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toChargerDevices } from './to-charger-devices.ts';
import { toControllerDevices } from './to-controller-devices.ts';
import { toEnchargeDevices } from './to-encharge-devices.ts';
import { toGatewayDevice } from './to-gateway-device.ts';
import { toHeatPumpDevices } from './to-heat-pump-devices.ts';
import { toMeterDevices } from './to-meter-devices.ts';
import { toMicroDevices } from './to-micro-devices.ts';

type Devices = components['schemas']['SystemDevices']['devices'];

/** @ledger devices-in-service devices-kinds devices-kind-keys devices-total devices-key-order */
export const listSystemDevices: Operation<'listSystemDevices'> = {
  simulate({ world, site }) {
    const { plant, seed } = world.energy.of(site);
    const now = toEpochSeconds(world.clock);
    const told = { plant, seed, now };
    const devices: Devices = {
      micros: toMicroDevices(told),
      meters: toMeterDevices(told),
      gateways: [toGatewayDevice(told)],
      encharges: toEnchargeDevices(told),
      enpowers: toControllerDevices(told),
      ev_chargers: toChargerDevices(told),
      heat_pump: toHeatPumpDevices(told),
    };
    const present = Object.entries(devices).filter(([, list]) => list.length > 0);
    return {
      system_id: site.id,
      total_devices: present.reduce((sum, [, list]) => sum + list.length, 0),
      items: 'devices',
      devices: Object.fromEntries(present) as Devices,
    };
  },
};
