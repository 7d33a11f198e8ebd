import { toDraw } from '../../random.ts';
import { toChargerSerial, toHeatPumpSerial } from '../serials.ts';
import type { Condition, Site } from '../site.ts';
import { type Kind, kinds } from './kinds.ts';
import { toFleetId, toOtherReference, toReference } from './numbering.ts';
import { type Place, places } from './places.ts';
import { toFleetName } from './to-fleet-name.ts';

/** What a site draws for, each by a number of its own. */
const purposes = {
  kind: 42,
  place: 43,
  scatter: 44,
  connection: 45,
  modules: 46,
  began: 47,
  phases: 48,
  battery: 49,
  mount: 50,
  papers: 51,
  reference: 52,
  stopped: 53,
  silent: 54,
  outages: 55,
  trouble: 56,
} as const;

/** The first and the last start of operation, the years of outages, and when gateways fell silent: from here, for so many seconds. */
const beginnings = { from: 1_262_304_000, span: 507_600_000 };
const outageYears = [2024, 2025, 2026, 2027] as const;
const silences = { from: 1_704_067_200, span: 63_072_000 };
const day = 86_400;

/** A number from 0 up to, and without, 1 for a purpose; `which` tells apart several of them. */
type Draw = (purpose: keyof typeof purposes, which?: number) => number;

const kindTable = toTable(kinds);
const placeTable = toTable(places);

/**
 * A site of the fleet, as a pure function of the seed and its place, from 0. It looks like what installers have: mostly small roofs in
 * order, and some of everything that can be different.
 */
export function toFleetSite(seed: number, place: number): Site {
  const draw: Draw = (purpose, which = 0) => toDraw(seed, purposes[purpose], place, which);
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
  return toNameOf(
    seed,
    place,
    toKind((purpose, which = 0) => toDraw(seed, purposes[purpose], place, which)),
  );
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
  const draw: Draw = (purpose, which = 0) => toDraw(seed, purposes[purpose], place, which);
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

function toModules({ roof }: Kind, draw: Draw): { readonly modules: number; readonly moduleW: number } {
  const chance = draw('modules', 0);
  const moduleW = 300 + 5 * Math.floor(draw('modules', 1) * 30);
  if (roof === 'hall') return { modules: 200, moduleW };
  if (roof === 'shop') return { modules: 40 + Math.floor(chance * 81), moduleW };
  return { modules: 6 + Math.floor(chance ** 1.5 * 35), moduleW };
}

/** More of them in later years. */
function toBeginning(draw: Draw): number {
  return beginnings.from + Math.floor((Math.sqrt(draw('began')) * beginnings.span) / 300) * 300;
}

function toPhases({ roof }: Kind, { address, threePhase }: Place, draw: Draw): 1 | 2 | 3 {
  if (draw('phases') < (roof ? Math.max(0.8, threePhase) : threePhase)) return 3;
  return ['US', 'CA', 'MX'].includes(address.country ?? '') ? 2 : 1;
}

function toBattery({ battery, roof }: Kind, draw: Draw): Site['battery'] {
  if (!battery) return null;
  const units = (roof ? 4 : 1) + Math.floor(draw('battery') * 4);
  return { chargeW: units * 3840, dischargeW: units * 3840, capacityWh: units * 5000 };
}

function toCharger(id: number, make: 'enphase' | 'other', phases: number): Site['chargers'][number] {
  return { serial: toChargerSerial({ id }, 0), maxW: phases === 3 ? 11_040 : 7_680, minW: 1_440, make };
}

/** One roof in sixteen has a module or two that stopped. */
function hasStopped(draw: Draw): boolean {
  return draw('stopped') < 1 / 16;
}

function isSilent(draw: Draw): boolean {
  return draw('silent') < 0.015;
}

/** Of those that stopped, some were taken out of service. */
function toStopped({ isNew }: Kind, modules: number, operationalAt: number | null, draw: Draw): NonNullable<Site['stopped']> {
  if (isNew || operationalAt === null || !hasStopped(draw)) return [];
  const first = Math.floor(draw('stopped', 1) * modules);
  const since = operationalAt + day * Math.floor(30 + draw('stopped', 2) * 1500);
  const one = { position: first, since, isRetired: draw('stopped', 3) < 0.4 };
  if (draw('stopped', 4) < 0.7) return [one];
  return [one, { position: (first + 1) % modules, since: since + 40 * day, isRetired: draw('stopped', 5) < 0.4 }];
}

function toSilence(operationalAt: number | null, draw: Draw): number | undefined {
  if (operationalAt === null || !isSilent(draw)) return undefined;
  return Math.max(operationalAt + 30 * day, silences.from + Math.floor(draw('silent', 1) * silences.span));
}

/** Half of those that can go on without the grid are where it fails: once or twice a year, for one to nine hours. */
function toOutages(operationalAt: number | null, draw: Draw): readonly Condition[] {
  if (operationalAt === null || draw('outages') < 0.5) return [];
  return outageYears.flatMap((year, at) => {
    const newYear = Date.UTC(year, 0) / 1000;
    const count = draw('outages', 10 + at) < 0.5 ? 1 : 2;
    return Array.from({ length: count }, (_, which) => {
      const share = (which + draw('outages', 20 + 2 * at + which)) / count;
      const from = newYear + Math.floor((share * 360 * day) / 300) * 300;
      return { kind: 'outage', from, until: from + 3600 + 300 * Math.floor(draw('outages', 30 + 2 * at + which) * 96) };
    });
  });
}

function toConnection(chance: number): Site['connection'] {
  if (chance < 0.5) return 'wifi';
  return chance < 0.85 ? 'ethernet' : 'cellular';
}

/** What is the matter while the gateway reports. */
function toTrouble({ battery, meters }: Kind, stopped: NonNullable<Site['stopped']>, chance: number): string {
  if (stopped.some(({ isRetired }) => !isRetired)) return 'micro';
  if (battery && chance < 0.03) return chance < 0.015 ? 'battery' : 'encharge_issue';
  if (battery === 'with-controller' && chance < 0.04) return 'enpower_issue';
  if (meters !== 'none' && chance >= 0.98) return chance < 0.99 ? 'meter' : 'meter_issue';
  return chance >= 0.975 ? 'power' : 'normal';
}

function toMount(chance: number): string | null {
  if (chance < 0.55) return null;
  if (chance < 0.9) return 'rack_mount';
  return ['zep', 'acm', 'bipv', 'frame_mount', 'railless_mount'][Math.floor((chance - 0.9) * 50)] ?? null;
}

/** Some days before the start, if anybody wrote it down: mostly as a date, now and then as an instant. */
function toInterconnectDate(operationalAt: number | null, chance: number): string | number | null {
  if (operationalAt === null || chance < 0.4) return null;
  const at = Math.floor(operationalAt / day - 1 - (chance - 0.4) * 50) * day;
  return chance > 0.98 ? at : new Date(at * 1000).toISOString().slice(0, 10);
}

function toScattered(degrees: number, chance: number): number {
  return Math.round((degrees + (chance - 0.5) * 0.2) * 100) / 100;
}

/** A thousand entries, so that one draw finds one. */
function toTable<T extends { readonly weight: number }>(entries: readonly T[]): readonly T[] {
  return entries.flatMap((entry) => Array.from({ length: entry.weight }, () => entry));
}

function pick<T>(table: readonly T[], chance: number): T {
  return table[Math.floor(chance * table.length)] as T;
}
