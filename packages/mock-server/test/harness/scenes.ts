import type { Site } from '../../src/simulation/site.ts';
import type { TestMock } from './test-mock.ts';
import { homeOwner } from './test-mock.ts';

const battery = { chargeW: 3_840, dischargeW: 3_840, capacityWh: 5_000 };

/** What has to be at a site for an operation to succeed there, where the sites 67 and 72 of a new world do not have it. */
const scenes: Readonly<Record<string, (site: Site) => Site>> = {
  getActivationBatteryMode: (site) => ({ ...site, battery }),
  updateActivationBatteryMode: (site) => ({ ...site, battery }),
  // An activation that its home owner has just begun: nobody may delete another one.
  deleteActivation: (site) => ({ ...site, modules: 0, battery: null, operationalAt: null }),
};

/** Does something while a site has what an operation needs, and puts the site back. */
export async function withScene<T>({ world }: TestMock, operationId: string, path: string, act: () => Promise<T>): Promise<T> {
  const toScene = scenes[operationId];
  const id = Number(/\/(\d+)\b/.exec(path.replace('/v4/', '/'))?.[1]);
  const site = toScene && (await world.sites.get(id));
  if (!toScene || !site) return act();
  await world.sites.put(toScene(site));
  if (operationId === 'deleteActivation' && id === 67) {
    const installer_id = Number((await world.people.byEmail(homeOwner.email))?.userId);
    const fields = { installer_id };
    await world.activations.put({ id, fields, subcontractorIds: [], references: {}, readyAt: null, updatedAt: 0 });
  }
  try {
    return await act();
  } finally {
    await world.sites.put(site);
    await world.activations.delete(id);
  }
}
