import type { components } from '@heliostat/spec';
import { chargerFacts, chargerFirmware, otherCharger } from '../../simulation/device-facts.ts';
import { toDeviceId } from '../../simulation/device-id.ts';
import { type ToldDevices, toGatewayReport } from './told-devices.ts';

type Device = components['schemas']['EvChargerDevice'];

/** An Enphase charger has an id, article numbers and the string `true`; of another one little is known. @ledger devices-ev-charger-active devices-id-empty */
export function toChargerDevices(told: ToldDevices): Device[] {
  return told.plant.chargers.map(({ make, serial, maxW }, at): Device => {
    const common = { status: 'normal', serial_number: serial, last_report_at: toGatewayReport(told)?.lastReportAt ?? null };
    if (make === 'other') return { ...otherTexts, ...common, name: `EV Charger_${at + 1}`, active: true };
    const { part, sku, model } = toFacts(maxW);
    const texts = { sku, name: `IQ EV Charger ${serial}`, model, part_number: part, firmware: chargerFirmware };
    return { id: toDeviceId(told.plant, 'charger', at), ...texts, ...common, active: 'true' };
  });
}

const otherTexts = { id: '', sku: '', model: otherCharger.model, part_number: '', firmware: '' } as const;

function toFacts(maxW: number) {
  const [, facts] = chargerFacts.find(([most]) => most >= maxW) ?? (chargerFacts.at(-1) as (typeof chargerFacts)[number]);
  return facts;
}
