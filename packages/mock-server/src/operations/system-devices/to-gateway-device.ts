import type { components } from '@heliostat/spec';
import { toBytes, toDigits, toHex32 } from '../../random.ts';
import { currentSoftware, type DeviceFacts, gatewayFacts, modemFacts } from '../../simulation/device-facts.ts';
import { toDeviceId } from '../../simulation/device-id.ts';
import type { Plant } from '../../simulation/plant.ts';
import { type ToldDevices, toGatewayReport, toRegion } from './told-devices.ts';

/** @ledger devices-status-words */
export function toGatewayDevice(told: ToldDevices): components['schemas']['GatewayDevice'] {
  const { plant, seed } = told;
  const { site, gateway } = plant;
  const report = toGatewayReport(told);
  const { part, sku, model, product } = toGatewayFacts(plant);
  const software = site.gatewaySoftware ?? currentSoftware;
  // One software has one build, whoever runs it.
  const build = toHex32(toBytes(seed, `gateway-build/${software}`, 0)).slice(0, 6);
  return {
    id: toDeviceId(plant, 'gateway'),
    last_report_at: report?.lastReportAt ?? null,
    name: `Gateway ${gateway.serial}`,
    serial_number: gateway.serial,
    part_number: part,
    emu_sw_version: `D${software} (${build})`,
    sku,
    model,
    status: report?.isOverdue ? 'comm' : 'normal',
    active: true,
    cellular_modem: site.connection === 'cellular' ? toModem(told) : noModem,
    product_name: product,
  };
}

export function toGatewayFacts(plant: Plant): DeviceFacts {
  return gatewayFacts[toRegion(plant)][plant.productionMeter || plant.consumptionMeter ? 'metered' : 'plain'];
}

/** @ledger devices-cellular-modem */
const noModem = { imei: 'N/A', part_num: 'N/A', sku: 'N/A', plan_start_date: null, plan_end_date: null };

/** Data plans run for five years, and are renewed. */
const planSeconds = 5 * 365 * 86_400;

/** A modem that works has a plan. @ledger devices-cellular-plan */
function toModem({ plant, seed, now }: ToldDevices): components['schemas']['CellularModem'] {
  const { id, operationalAt } = plant.site;
  const modem = { imei: toImei(seed, id), part_num: modemFacts.part, sku: modemFacts.sku };
  if (operationalAt === null) return { ...modem, plan_start_date: null, plan_end_date: null };
  const renewals = Math.max(0, Math.floor((now - operationalAt) / planSeconds));
  const start = operationalAt + renewals * planSeconds;
  return { ...modem, plan_start_date: start, plan_end_date: start + planSeconds };
}

/** Fourteen digits, and one that checks them. */
function toImei(seed: number, id: number): string {
  const digits = `35${toDigits(toBytes(seed, 'imei', id), 12)}`;
  const sum = [...digits].reduce((before, digit, at) => before + toCounted(Number(digit), at % 2 === 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

function toCounted(digit: number, isDoubled: boolean): number {
  const value = isDoubled ? digit * 2 : digit;
  return value > 9 ? value - 9 : value;
}
