import type { Plant } from './plant.ts';

/** Kinds of devices with an id of their own. No more than there is room for in `ofKind`. */
const kinds = ['gateway', 'production', 'consumption', 'storage', 'systemController', 'encharge', 'micro'] as const;
const ofKind = 8;
const ofSite = 8192;

/** The id of a device, another one for each device of each site. @param position from 0, among those of its kind */
export function toDeviceId({ site }: Plant, kind: (typeof kinds)[number], position = 0): number {
  return site.id * ofSite + position * ofKind + kinds.indexOf(kind);
}
