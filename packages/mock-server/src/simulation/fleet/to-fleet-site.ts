import { toHeatPumpSerial } from '../serials.ts';
import type { Site } from '../site.ts';
import { toBattery, toCharger, toConnection, toModules, toMount, toPhases } from './devices.ts';
import { createDraw, type Draw, pick, toTable } from './draw.ts';
import { hasStopped, isSilent, toBeginning, toInterconnectDate, toOutages, toSilence, toStopped, toTrouble } from './history.ts';
import { type Kind, kinds } from './kinds.ts';
import { toFleetId, toOtherReference, toReference } from './numbering.ts';
import { places } from './places.ts';
import { toFleetName } from './to-fleet-name.ts';

const kindTable = toTable(kinds);
const placeTable = toTable(places);

/**
 * A site of the fleet, as a pure function of the seed and its place, from 0. It looks like what installers have: mostly small roofs in
 * order, and some of everything that can be different.
 */
export function toFleetSite(seed: number, place: number): Site {
  const draw = createDraw(seed, place);
  const kind = toKind(draw);
  const ground = pick(placeTable, draw('place'));
  const id = toFleetId(place);
  const { modules, moduleW } = toModules(kind, draw);
  const operationalAt = kind.isNew ? null : toBeginning(draw);
  const phases = toPhases(kind, ground, draw);
  const stopped = toStopped(kind, modules, operationalAt, draw);
  const battery = toBattery(kind, draw);
  const conditions = kind.battery === 'with-controller' ? toOutages(operationalAt, draw) : [];
  const silentSince = toSilence(operationalAt, draw);
  return {
    id,
    name: toNameOf(seed, place, kind),
    publicName: kind.roof ? 'Commercial' : 'Residential System',
    timeZone: ground.timeZone,
    latitude: toScattered(ground.latitude, draw('scatter', 0)),
    longitude: toScattered(ground.longitude, draw('scatter', 1)),
    address: ground.address,
    connection: toConnection(draw('connection')),
    status: toTrouble(kind, stopped, draw('trouble')),
    modules,
    sizeW: modules * moduleW,
    operationalAt,
    source: kind.meters === 'none' ? 'microinverters' : 'meter',
    attachmentType: toMount(draw('mount')),
    interconnectDate: toInterconnectDate(operationalAt, draw('papers')),
    ...(draw('reference', 0) < 0.5 && { reference: toReference(place) }),
    ...(draw('reference', 1) < 0.1 && { otherReferences: [toOtherReference(place)] }),
    nmi: ground.nmi === undefined ? null : ground.nmi + String(place).padStart(8, '0'),
    battery,
    chargers: kind.charger ? [toCharger(id, kind.charger, phases)] : [],
    meters:
      kind.meters === 'none'
        ? { production: false, consumption: null }
        : { production: true, consumption: kind.meters === 'net' ? 'Net' : 'Total' },
    phases,
    systemController: kind.battery === 'with-controller',
    ...(kind.hasHeatPump && {
      heatPump: { serial: toHeatPumpSerial({ id }), powerW: 2000 + 500 * Math.floor(draw('battery', 1) * 7) },
    }),
    ...(stopped.length > 0 && { stopped }),
    ...(silentSince !== undefined && { silentSince }),
    ...(conditions.length > 0 && { conditions }),
  };
}

/** The name alone, for a search that looks at a million of them. */
export function toFleetSiteName(seed: number, place: number): string {
  return toNameOf(seed, place, toKind(createDraw(seed, place)));
}

/** What there is to the status of a site that goes on reporting. */
export interface SteadyStatus {
  /** What it is while it reports. */
  readonly status: string;
  /** Epoch seconds. */
  readonly operationalAt: number;
}

/** The status alone, for a search that looks at a million; undefined where there is more to it. */
export function toSteadyStatus(seed: number, place: number): SteadyStatus | undefined {
  const draw = createDraw(seed, place);
  const kind = toKind(draw);
  if (kind.isNew || isSilent(draw)) return undefined;
  const operationalAt = toBeginning(draw);
  const stopped = hasStopped(draw) ? toStopped(kind, toModules(kind, draw).modules, operationalAt, draw) : [];
  return { status: toTrouble(kind, stopped, draw('trouble')), operationalAt };
}

function toKind(draw: Draw): Kind {
  return pick(kindTable, draw('kind'));
}

function toNameOf(seed: number, place: number, { roof }: Kind): string {
  return toFleetName(seed, place, roof !== undefined);
}

function toScattered(degrees: number, chance: number): number {
  return Math.round((degrees + (chance - 0.5) * 0.2) * 100) / 100;
}
