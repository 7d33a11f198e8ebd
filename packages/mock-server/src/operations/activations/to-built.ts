import type { RecordedFields } from '../../records/activations.ts';
import { findPlace, type Located } from '../../simulation/addresses/find-place.ts';
import type { Site } from '../../simulation/site.ts';

/** The most that is simulated, whatever is recorded: more than any site has, and few enough to be added up. */
const largest = { modules: 2_000, batteries: 40 } as const;
/** What a module and a battery are where nobody said. */
const usual = { moduleW: 400, batteryWh: 5_000, batteryW: 3_840 } as const;

type Built = Pick<
  Site,
  'publicName' | 'connection' | 'modules' | 'sizeW' | 'battery' | 'systemController' | 'serials' | 'meters'
>;

/** What stands at a site that is not in operation, and where: what is recorded. @ledger activation-built */
export function toBuilt(site: Site, fields: RecordedFields): Built & Partial<Located> {
  const { pv_module_power_rating: rating = 0, expected_meter_count: meters = 0 } = fields;
  const modules = Math.min(largest.modules, fields.expected_pcu_count ?? 0);
  const moduleW = rating >= 50 && rating <= 1_000 ? rating : usual.moduleW;
  return {
    publicName: publicNames[fields.system_type ?? 'residential'],
    connection: fields.internet_connection === 'cellular' ? 'cellular' : 'ethernet',
    ...findPlace(site.address),
    modules,
    sizeW: Math.round(modules * moduleW),
    battery: toBattery(fields),
    systemController:
      (fields.expected_enpower_count ?? 0) > 0 || hasSerials(fields.enpower?.map((each) => each.enpower_serial_numbers)),
    serials: toSerials(fields),
    meters: { production: meters > 0, consumption: meters > 1 ? 'Net' : null },
  };
}

const publicNames = { residential: 'Residential System', commercial: 'Commercial', other: 'Other' } as const;

function toBattery({ encharge = [], expected_encharge_count: expected = 0 }: RecordedFields): Site['battery'] {
  const recorded = encharge.flatMap((each) => each.encharge_serial_numbers).length;
  const count = Math.min(largest.batteries, Math.max(recorded, expected));
  if (count === 0) return null;
  return { chargeW: count * usual.batteryW, dischargeW: count * usual.batteryW, capacityWh: count * usual.batteryWh };
}

/** The first of each kind that looks like one; a plant has one gateway. */
function toSerials({ envoy_serial_numbers = [], encharge = [], enpower = [] }: RecordedFields): NonNullable<Site['serials']> {
  const toSound = (serials: readonly string[]) => [...new Set(serials)].filter((serial) => /^\d{12}$/.test(serial));
  const [gateway] = toSound(envoy_serial_numbers);
  const [systemController] = toSound(enpower.flatMap((each) => each.enpower_serial_numbers));
  const encharges = toSound(encharge.flatMap((each) => each.encharge_serial_numbers)).slice(0, largest.batteries);
  return { ...(gateway && { gateway }), ...(systemController && { systemController }), encharges };
}

function hasSerials(lists: readonly (readonly string[])[] = []): boolean {
  return lists.some((each) => each.length > 0);
}
