import type { Plant } from './plant.ts';

/**
 * Where the ids of each kind begin among those of a site, which leaves room for 120 batteries, 128 chargers and 7,936 microinverters: more than a site may
 * have. So ids stay exact for sites below a trillion, which is as far as the admin API lets them go.
 */
const firsts = {
  gateway: 0,
  production: 1,
  consumption: 2,
  storage: 3,
  systemController: 4,
  encharge: 8,
  charger: 128,
  micro: 256,
} as const;
const ofSite = 8192;

/** The id of a device, another one for each device of each site. @param position from 0, among those of its kind */
export function toDeviceId({ site }: Pick<Plant, 'site'>, kind: keyof typeof firsts, position = 0): number {
  return site.id * ofSite + firsts[kind] + position;
}
