import type { components } from '@heliostat/spec';
import type { Micro, Plant } from '../../simulation/plant.ts';

type PvArray = components['schemas']['PvArray'];

/** Units of the plan. @ledger arrays-plan-units */
const module = { width: 100, height: 200 } as const;
const modulesInRow = 10;
const between = 300;
/** A site has no more of them, so that each has an id of its own. */
const [mostArrays, mostModules] = [50, 5_000] as const;
const directions = ['North', 'North-east', 'East', 'South-east', 'South', 'South-west', 'West', 'North-west'] as const;

/**
 * The arrays of a plant on its plan, one below the other, in rows of ten modules. An array that looks south is not turned.
 *
 * @ledger arrays-positions arrays-angles arrays-angle-south arrays-tilt arrays-provisioned-envoy-null
 */
export function toLayout({ site, arrays, micros, gateway }: Plant): PvArray[] {
  let top = 0;
  return arrays.map(({ azimuth, tilt, modules }, at) => {
    const array: PvArray = {
      id: site.id * mostArrays + at,
      label: `${directions[Math.round(azimuth / 45) % 8]} roof`,
      angle: (azimuth + 180) % 360,
      tilt: tilt.toFixed(1),
      reporting_envoys: [gateway.serial],
      provisioned_envoy: gateway.serial,
      updated_at: site.operationalAt ?? 0,
      left: 0,
      top,
      modules: micros.filter((micro) => micro.array === at).map((micro, place) => toModule(site.id, micro, place)),
    };
    top -= Math.ceil(modules / modulesInRow) * module.height + between;
    return array;
  });
}

function toModule(siteId: number, { position, serial }: Micro, place: number): PvArray['modules'][number] {
  return {
    id: siteId * mostModules + position,
    left: (place % modulesInRow) * module.width,
    top: -Math.floor(place / modulesInRow) * module.height || 0,
    angle: 0,
    serial_num: serial,
  };
}
