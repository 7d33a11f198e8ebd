import { toDraw } from '../random.ts';
import { toContacts } from './contacts.ts';
import type { Encharge, Micro, Plant, PlantArray } from './plant.ts';
import {
  toEnchargeSerial,
  toGatewaySerial,
  toHeatPumpSerial,
  toMeterSerial,
  toMicroSerial,
  toSystemControllerSerial,
} from './serials.ts';
import type { ModuleArray, Site } from './site.ts';

const purposes = { roofs: 31, azimuth: 32, offset: 33, load: 34, habit: 35 } as const;
/** How much more a module can give than its microinverter. */
const oversize = 1.18;
/** A battery of more than this is several, up to so many. */
const enchargeWh = 5000;
const mostEncharges = 40;

/** Spells a site out. What it does not say follows from the seed. */
export function toPlant(seed: number, site: Site): Plant {
  const draw = (purpose: keyof typeof purposes, which = 0) => toDraw(seed, purposes[purpose], site.id, which);
  const arrays = toArrays(site, site.arrays ?? toRoofs(site, draw('roofs'), draw('azimuth')));
  const meters = toMeters(site);
  const kind = site.publicName === 'Commercial' ? 'business' : 'home';
  const hasController = site.systemController ?? site.battery !== null;
  return {
    site,
    arrays,
    micros: toMicros(site, arrays),
    gateway: { serial: toGatewaySerial(site) },
    productionMeter: meters.production
      ? { serial: toMeterSerial(site, 'production'), config: 'Production', offset: 1 + 0.02 * (draw('offset') - 0.5) }
      : null,
    consumptionMeter: meters.consumption
      ? { serial: toMeterSerial(site, 'consumption'), config: meters.consumption, offset: 1 }
      : null,
    storageMeter: site.battery ? { serial: toMeterSerial(site, 'storage'), config: 'Total', offset: 1 } : null,
    encharges: toEncharges(site),
    systemController: hasController ? { serial: toSystemControllerSerial(site) } : null,
    contacts: hasController ? toContacts(seed, site) : [],
    chargers: site.chargers.map((charger, at) => ({
      make: 'enphase',
      habit: draw('habit', at) < 0.5 ? 'nightly' : 'some-evenings',
      ...charger,
    })),
    heatPump: site.heatPump ? { ...site.heatPump, serial: site.heatPump.serial || toHeatPumpSerial(site) } : null,
    load: site.load ?? { kind, yearlyWh: Math.round(site.sizeW * (kind === 'business' ? 1.6 : 0.7 + 0.7 * draw('load')) * 1000) },
    phases: site.phases ?? (site.address.country === 'US' ? 2 : 1),
  };
}

/** Where there is a battery, the grid is measured. @ledger latest-telemetry-consumption-power */
function toMeters({ source, battery, meters }: Site): NonNullable<Site['meters']> {
  if (meters) return battery && meters.consumption ? { ...meters, consumption: 'Net' } : meters;
  return source === 'meter' || battery ? { production: true, consumption: 'Net' } : { production: false, consumption: null };
}

/** One roof towards the equator, or two that look east and west of it. */
function toRoofs({ modules, latitude }: Site, roofs: number, turn: number): readonly ModuleArray[] {
  const equator = latitude >= 0 ? 180 : 0;
  const tilt = Math.round(15 + 20 * roofs);
  const azimuth = (equator + Math.round((turn - 0.5) * 80) + 360) % 360;
  if (modules < 12 || roofs < 0.55) return [{ modules, azimuth, tilt }];
  const first = Math.ceil(modules * 0.6);
  return [
    { modules: first, azimuth, tilt },
    { modules: modules - first, azimuth: (azimuth + 90) % 360, tilt },
  ];
}

function toArrays({ sizeW, modules }: Site, roofs: readonly ModuleArray[]): readonly PlantArray[] {
  const moduleW = modules === 0 ? 0 : sizeW / modules;
  let first = 0;
  return roofs.map((roof) => {
    const array = { ...roof, moduleW, inverterW: Math.round(moduleW / oversize), first };
    first += roof.modules;
    return array;
  });
}

function toMicros(site: Site, arrays: readonly PlantArray[]): readonly Micro[] {
  const stopped = new Map(site.stopped?.map((each) => [each.position, each]));
  return arrays.flatMap(({ modules, first }, array) =>
    Array.from({ length: modules }, (_, at) => {
      const position = first + at;
      const end = stopped.get(position);
      const serial = toMicroSerial(site, position);
      return { serial, position, array, stoppedAt: end?.since ?? null, isRetired: end?.isRetired ?? false };
    }),
  );
}

function toEncharges(site: Site): readonly Encharge[] {
  if (!site.battery) return [];
  const { capacityWh, chargeW, dischargeW } = site.battery;
  const count = Math.min(mostEncharges, Math.max(1, Math.round(capacityWh / enchargeWh)));
  const share = (whole: number, at: number) => Math.floor((whole * (at + 1)) / count) - Math.floor((whole * at) / count);
  return Array.from({ length: count }, (_, at) => ({
    serial: toEnchargeSerial(site, at),
    beforeWh: Math.floor((capacityWh * at) / count),
    capacityWh: share(capacityWh, at),
    chargeW: share(chargeW, at),
    dischargeW: share(dischargeW, at),
  }));
}
