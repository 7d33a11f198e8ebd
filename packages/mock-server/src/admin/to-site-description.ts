import type { AdminComponents } from '@heliostat/spec';
import type { Site } from '../simulation/site.ts';

type SiteDescription = AdminComponents['schemas']['Site'];

/** A site as the admin API tells it. */
export function toSiteDescription(site: Site): SiteDescription {
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
    chargers: site.chargers.map(({ maxW, minW, ...others }) => ({ ...others, max_w: maxW, min_w: minW })),
    ...toDetailsDescription(site),
  };
}

function toDetailsDescription({
  arrays,
  meters,
  phases,
  systemController,
  heatPump,
  load,
  conditions,
}: Site): Partial<SiteDescription> {
  return {
    ...(arrays && { arrays }),
    ...(meters && { meters }),
    ...(phases && { phases }),
    ...(systemController !== undefined && { system_controller: systemController }),
    ...(heatPump && { heat_pump: { serial: heatPump.serial, power_w: heatPump.powerW } }),
    ...(load && { load: { kind: load.kind, yearly_wh: load.yearlyWh } }),
    ...(conditions && {
      conditions: conditions.map(({ kind, from, until }) => ({ kind, from: toInstantText(from), until: toInstantText(until) })),
    }),
  };
}

function toInstantText(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
