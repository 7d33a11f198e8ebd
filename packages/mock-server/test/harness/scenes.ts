import { toEnchargeSerial, toMeterSerial, toMicroSerial } from '../../src/simulation/serials.ts';
import type { Site } from '../../src/simulation/site.ts';
import type { TestMock } from './test-mock.ts';
import { homeOwner, partner } from './test-mock.ts';
import type { Tree } from './walk.ts';

const battery = { chargeW: 3_840, dischargeW: 3_840, capacityWh: 5_000 };

/** With the serial number that the contract has as its example. */
const withCharger = (site: Site): Site => ({ ...site, chargers: [{ serial: '202320010308', maxW: 7_680, minW: 1_440 }] });
/** One that is not of Enphase. */
const withOtherCharger = (site: Site): Site => ({
  ...site,
  chargers: [{ serial: '202320010308', maxW: 7_680, minW: 1_440, make: 'other' }],
});
const withMeters = (site: Site): Site => ({ ...site, meters: { production: true, consumption: 'Net' } });
const withBattery = (site: Site): Site => ({ ...site, battery });

/** What to send where the first sample names people and companies that a new world does not have. */
export const bodies: Readonly<Record<string, Tree>> = {
  createActivation: {
    system: {
      system_name: 'Lighthouse',
      address: { street1: '4 Pier Road', city: 'Newport', state: 'OR', country: 'US', postal_code: '97365' },
    },
  },
};

/** What to ask for where the samples of the parameters are too old for the clock of the tests, or where one of two parameters is needed. */
export const queries: Readonly<Record<string, string>> = {
  listInverterSummaries: 'site_id=67',
  listSystemEvents: 'start_time=1781956800',
  listSystemAlarms: 'start_time=1781956800',
};

/** What has to be at a site for an operation to succeed there, where the sites 67 and 72 of a new world do not have it. */
const scenes: Readonly<Record<string, (site: Site) => Site>> = {
  getActivationBatteryMode: withBattery,
  updateActivationBatteryMode: withBattery,
  getBatterySettings: withBattery,
  updateBatterySettings: withBattery,
  getStormGuard: withBattery,
  updateStormGuard: withBattery,
  updateLoadControl: withBattery,
  listEvChargerSessions: withCharger,
  listEvChargerSchedules: withCharger,
  getEvChargerLifetime: withCharger,
  getEvChargerTelemetry: withCharger,
  startCharging: withCharger,
  stopCharging: withCharger,
  getEvseLifetime: withOtherCharger,
  getEvseTelemetry: withOtherCharger,
  getEnchargeTelemetry: withBattery,
  getMeter: withMeters,
  updateMeterControl: withMeters,
  // An activation that its home owner has just begun: nobody may delete another one.
  deleteActivation: (site) => ({ ...site, modules: 0, battery: null, operationalAt: null }),
};

/** Whose request it is, by the API key that was sent in a header, and for which operation. */
export interface Scene {
  readonly operationId: string;
  readonly path: string;
  readonly key: string | undefined;
}

/** Does something while a site has what an operation needs, and puts the site back. */
export async function withScene<T>({ world }: TestMock, { operationId, path, key }: Scene, act: () => Promise<T>): Promise<T> {
  const toScene = scenes[operationId];
  const id = Number(/\/(\d+)\b/.exec(path.replace('/v4/', '/'))?.[1]);
  const site = toScene && (await world.sites.get(id));
  if (!toScene || !site) return act();
  // Whoever deletes an activation takes its id from everybody.
  const people = await world.people.list();
  await world.sites.put(toScene(site));
  // The home owner may delete what they installed themselves.
  if (operationId === 'deleteActivation' && id === 67 && key !== partner.apiKey) {
    const installer_id = Number((await world.people.byEmail(homeOwner.email))?.userId);
    const fields = { installer_id };
    await world.activations.put({ id, fields, subcontractorIds: [], references: {}, readyAt: null, updatedAt: 0 });
  }
  try {
    return await act();
  } finally {
    await world.sites.put(site);
    await world.activations.delete(id);
    for (const person of people) await world.people.put(person);
  }
}

/** A path with a device that its system can have, in place of the one that the contract has as its example. */
export function toScenePath(path: string): string {
  return path
    .replace(
      /\/(\d+)\/meters\/121832000404EIM1/,
      (_, id: string) => `/${id}/meters/${toMeterSerial({ id: Number(id) }, 'production')}`,
    )
    .replace(
      /\/(\d+)\/devices\/micros\/202320010308/,
      (_, id: string) => `/${id}/devices/micros/${toMicroSerial({ id: Number(id) }, 0)}`,
    )
    .replace(
      /\/(\d+)\/devices\/encharges\/202320010308/,
      (_, id: string) => `/${id}/devices/encharges/${toEnchargeSerial({ id: Number(id) }, 0)}`,
    );
}
