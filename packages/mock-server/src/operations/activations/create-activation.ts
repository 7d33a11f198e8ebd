import type { Operation } from '../../call/operation.ts';
import { toEpochSeconds } from '../../clock.ts';
import { toDigits } from '../../random.ts';
import type { Activation } from '../../records/activations.ts';
import { lendSite } from '../../records/lend-site.ts';
import type { World } from '../../records/world.ts';
import type { Site } from '../../simulation/site.ts';
import { answerWritten } from './answer-activation.ts';
import { checkSystem, type Sent } from './check-system.ts';
import { readInstallingCaller } from './read-installing-caller.ts';
import { toChange } from './to-change.ts';

/** @ledger activation-created-stage activation-form-body activation-self-installer */
export const createActivation: Operation<'createActivation'> = {
  async simulate({ world, grant, query: { expand }, body }) {
    const caller = await readInstallingCaller(world, grant);
    const ofCaller: Sent = { installer_id: caller.companyId, maintainer_id: caller.companyId };
    const sent = { ...ofCaller, ...(body.system as Sent) };
    // One after the other, so that no gateway is entered twice.
    const site = await world.turns.take('activations', async () => {
      const id = await toFreeId(world);
      const change = toChange(world.seed, toEmpty(id, caller.companyId), sent, caller, toEpochSeconds(world.clock));
      await checkSystem(world, change);
      await world.sites.put(change.site);
      await world.activations.put(change.activation);
      return change.site;
    });
    await lendSite(world, grant, site.id);
    return answerWritten(world, { site, caller, expand });
  },
};

/** An id that nothing has, and nothing had. @ledger activation-created-id */
async function toFreeId(world: World): Promise<number> {
  const id = Number(toDigits(await world.chance.next('system-id'), 7));
  return (await world.sites.wasTaken(id)) ? toFreeId(world) : id;
}

/** A site of which nothing is known. It stands where the clocks of the world begin until it has an address. */
function toEmpty(id: number, creatorId: number): { readonly site: Site; readonly activation: Activation } {
  const site: Site = {
    id,
    name: '',
    publicName: 'Residential System',
    timeZone: 'Etc/UTC',
    latitude: 0,
    longitude: 0,
    address: {},
    connection: 'ethernet',
    status: 'normal',
    modules: 0,
    sizeW: 0,
    operationalAt: null,
    source: 'microinverters',
    attachmentType: null,
    interconnectDate: null,
    nmi: null,
    battery: null,
    chargers: [],
  };
  const nothing = { fields: {}, subcontractorIds: [], references: {}, readyAt: null, updatedAt: 0 };
  return { site, activation: { id, creatorId, ...nothing } };
}
