import type { AdminComponents } from '@heliostat/spec';
import type { Site } from '../simulation/site.ts';
import { AdminError } from './admin-error.ts';
import { isTimeZone } from './formats.ts';
import { readInstant } from './read-instant.ts';

type SiteInput = AdminComponents['schemas']['SiteInput'];

/** A site as somebody describes it. @param year in which the clock of the world is */
export function toSite(id: number, input: SiteInput, year: number): Site {
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
    chargers: (input.chargers ?? []).map(({ max_w: maxW, min_w: minW, ...others }) => ({ ...others, maxW, minW })),
    ...toDetails(input),
  };
}

/** What the simulation makes up where nobody says it. */
function toDetails({
  arrays,
  meters,
  phases,
  system_controller,
  heat_pump: heatPump,
  load,
  conditions,
}: SiteInput): Partial<Site> {
  return {
    ...(arrays && { arrays }),
    ...(meters && { meters }),
    ...(phases && { phases }),
    ...(system_controller !== undefined && { systemController: system_controller }),
    ...(heatPump && { heatPump: { serial: heatPump.serial, powerW: heatPump.power_w } }),
    ...(load && { load: { kind: load.kind, yearlyWh: load.yearly_wh } }),
    ...(conditions && {
      conditions: conditions.map(({ kind, from, until }) => ({
        kind,
        from: Math.floor(readInstant(from, 'body/conditions') / 1000),
        until: Math.ceil(readInstant(until, 'body/conditions') / 1000),
      })),
    }),
  };
}
