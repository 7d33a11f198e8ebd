import type { AdminComponents } from '@heliostat/spec';
import type { World } from '../../records/world.ts';
import type { Site } from '../../simulation/site.ts';
import { AdminError } from '../admin-error.ts';
import type { AdminHandlers } from '../admin-operation.ts';
import { isTimeZone } from '../formats.ts';
import { readInstant } from '../read-instant.ts';

type Operations = 'listSites' | 'getSite' | 'setSite' | 'deleteSite';
type SiteInput = AdminComponents['schemas']['SiteInput'];

export const siteHandlers: Pick<AdminHandlers, Operations> = {
  async listSites({ world, query: { offset = 0, limit = 1000 } }) {
    const sites = await world.sites.page({ offset, limit });
    return { total: await world.sites.count(), sites: sites.map(toSiteDescription) };
  },

  getSite: async ({ world, path }) => toSiteDescription(await findSite(world, path.system_id)),

  async setSite({ world, path, body }) {
    const site = toSite(path.system_id, body, new Date(world.clock.now()).getUTCFullYear());
    await world.sites.put(site);
    return toSiteDescription(site);
  },

  async deleteSite({ world, path }) {
    const { id } = await findSite(world, path.system_id);
    await world.sites.delete(id);
  },
};

async function findSite(world: World, id: number): Promise<Site> {
  const site = await world.sites.get(id);
  if (site) return site;
  const hint = `GET /_heliostat/worlds/${world.id}/sites lists those that there are.`;
  throw new AdminError('site_unknown', `World ${world.id} has no site of this id. ${hint}`, { at: 'path/system_id' });
}

/** @param year in which the clock of the world is */
function toSite(id: number, input: SiteInput, year: number): Site {
  const { operational_at: operational = new Date(Date.UTC(Math.max(1970, year - 1), 0)).toISOString(), modules = 20 } = input;
  if (!isTimeZone(input.time_zone)) {
    throw new AdminError('invalid', 'body/time_zone has to be an IANA time zone, such as Europe/Rome.', { at: 'body/time_zone' });
  }
  return {
    id,
    name: input.name,
    publicName: input.public_name ?? 'Residential System',
    timeZone: input.time_zone,
    latitude: input.latitude,
    longitude: input.longitude,
    address: input.address ?? {},
    connection: input.connection ?? 'ethernet',
    status: input.status ?? 'normal',
    modules,
    sizeW: input.size_w ?? modules * 400,
    operationalAt: operational === null ? null : Math.floor(readInstant(operational, 'body/operational_at') / 1000),
    source: input.source ?? 'microinverters',
    attachmentType: input.attachment_type ?? null,
    interconnectDate: input.interconnect_date ?? null,
    ...(typeof input.reference === 'string' && { reference: input.reference }),
    ...(input.other_references?.length && { otherReferences: input.other_references }),
    nmi: input.nmi ?? null,
    battery: input.battery
      ? { chargeW: input.battery.charge_w, dischargeW: input.battery.discharge_w, capacityWh: input.battery.capacity_wh }
      : null,
    chargers: (input.chargers ?? []).map(({ serial, max_w: maxW, min_w: minW }) => ({ serial, maxW, minW })),
  };
}

function toSiteDescription(site: Site): AdminComponents['schemas']['Site'] {
  return {
    id: site.id,
    name: site.name,
    public_name: site.publicName,
    time_zone: site.timeZone,
    latitude: site.latitude,
    longitude: site.longitude,
    address: site.address,
    connection: site.connection,
    status: site.status,
    modules: site.modules,
    size_w: site.sizeW,
    operational_at: site.operationalAt === null ? null : new Date(site.operationalAt * 1000).toISOString(),
    source: site.source,
    attachment_type: site.attachmentType,
    interconnect_date: site.interconnectDate,
    reference: site.reference ?? null,
    other_references: site.otherReferences ?? [],
    nmi: site.nmi,
    battery: site.battery && {
      charge_w: site.battery.chargeW,
      discharge_w: site.battery.dischargeW,
      capacity_wh: site.battery.capacityWh,
    },
    chargers: site.chargers.map(({ serial, maxW, minW }) => ({ serial, max_w: maxW, min_w: minW })),
  };
}
