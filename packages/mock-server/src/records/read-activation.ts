import { toGatewaySerial } from '../simulation/serials.ts';
import type { Site } from '../simulation/site.ts';
import { toPlant } from '../simulation/to-plant.ts';
import type { Activation, RecordedFields } from './activations.ts';
import type { Origin } from './people.ts';
import { isWithin } from './reach.ts';
import type { World } from './world.ts';

/** The activation of a site: as somebody left it, or else as it follows from the site. */
export async function readActivation(world: World, site: Site): Promise<Activation> {
  const recorded = await world.activations.get(site.id);
  if (recorded) return recorded;
  const given = toGivenActivation(site, await world.people.listOrigins());
  return { ...given, fields: { ...given.fields, ...toDevices(world.seed, site) } };
}

/** When the sites that never reported were entered, in epoch seconds. */
const enteredAt = 1_700_000_000;

/**
 * What the installer of a site would have recorded about it, as far as a list tells it: of the devices that is the gateway. The owner is
 * the home owner who could see the site at first: what becomes of people later changes no ownership.
 *
 * @param people those of the world, as they were at first
 * @ledger activation-given activation-given-california
 */
export function toGivenActivation(site: Site, people: readonly Origin[]): Activation {
  const owner = people.find((person) => person.role === 'homeowner' && isWithin(person, site.id));
  const installerId = toGivenInstallerId(people, site.id);
  return {
    id: site.id,
    fields: {
      system_type: site.publicName === 'Commercial' ? 'commercial' : 'residential',
      internet_connection: site.connection === 'cellular' ? 'cellular' : 'broadband',
      installer_id: installerId,
      maintainer_id: installerId,
      ...(owner ? { owner_id: Number(owner.userId) } : {}),
      ...(hasDevices(site) ? { envoy_serial_numbers: [toGatewaySerial(site)] } : {}),
      ...(site.address.country === 'US' && site.address.state === 'CA' ? toCalifornian(site) : {}),
    },
    subcontractorIds: [],
    references: {},
    readyAt: null,
    updatedAt: site.operationalAt ?? enteredAt,
  };
}

function hasDevices({ modules, battery }: Site): boolean {
  return modules > 0 || battery !== null;
}

/** The company of the first installer who could see a site, or else of the first of all; 0 in a world without one. */
export function toGivenInstallerId(people: readonly Origin[], siteId: number): number {
  const installers = people.filter(({ role, companyId }) => role === 'installer' && companyId !== '');
  const installer = installers.find((person) => isWithin(person, siteId)) ?? installers[0];
  return Number(installer?.companyId ?? 0);
}

function toDevices(seed: number, site: Site): RecordedFields {
  if (!hasDevices(site)) return {};
  const { micros, productionMeter, consumptionMeter, encharges, systemController } = toPlant(seed, site);
  const envoy_serial_number = toGatewaySerial(site);
  const enchargeSerials = encharges.map(({ serial }) => serial);
  return {
    expected_envoy_count: 1,
    expected_pcu_count: micros.filter(({ isRetired }) => !isRetired).length,
    expected_meter_count: [productionMeter, consumptionMeter].filter((meter) => meter !== null).length,
    expected_encharge_count: encharges.length,
    expected_enpower_count: systemController ? 1 : 0,
    ...(encharges.length > 0 ? { encharge: [{ envoy_serial_number, encharge_serial_numbers: enchargeSerials }] } : {}),
    ...(systemController ? { enpower: [{ envoy_serial_number, enpower_serial_numbers: [systemController.serial] }] } : {}),
  };
}

/** Whoever asked for a connection after 14 April 2023 got net billing, in epoch seconds. */
const netBillingFrom = Date.UTC(2023, 3, 15) / 1000;

function toCalifornian({ operationalAt, battery }: Site): RecordedFields {
  const isNetBilling = operationalAt === null || operationalAt >= netBillingFrom;
  return {
    grid_connection_type: isNetBilling ? 1 : 2,
    ...(isNetBilling && battery ? { battery_grid_mode: 1 } : {}),
    third_party_storage_device_installed: false,
    permission_to_operate: operationalAt !== null,
  };
}
