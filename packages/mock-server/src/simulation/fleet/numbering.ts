/** The fleet has at most so many sites. */
export const largestFleet = 1_000_000;

/**
 * Ids lie between those of the default world's sites, so that these come first and last in a list, and below a billion, so that serial
 * numbers are the only ones. The ids of sites that are created later are drawn, and may lie anywhere between.
 */
const firstId = 10_000_019;
const step = 97;

/** @param place from 0 */
export function toFleetId(place: number): number {
  return firstId + place * step;
}

/** The place of an id, whether the fleet reaches that far or not; undefined for one that no fleet has. */
export function readFleetId(id: number): number | undefined {
  const place = (id - firstId) / step;
  return Number.isInteger(place) && place >= 0 && place < largestFleet ? place : undefined;
}

/** How many places have a smaller id, as far as a fleet can reach. */
export function countFleetIdsBelow(id: number): number {
  return Math.min(largestFleet, Math.max(0, Math.ceil((id - firstId) / step)));
}

/** What the installer's company calls a site. */
const ownReference = 'HEL-';
/** What another company calls it. */
const otherReference = 720_000_000;

export function toReference(place: number): string {
  return `${ownReference}${String(place + 1).padStart(7, '0')}`;
}

export function toOtherReference(place: number): string {
  return String(otherReference + place);
}

/** The place that one of the two companies can call so, whether it does or not. */
export function readReference(text: string): number | undefined {
  const place = text.startsWith(ownReference) ? Number(text.slice(ownReference.length)) - 1 : Number(text) - otherReference;
  if (!Number.isInteger(place) || place < 0 || place >= largestFleet) return undefined;
  return [toReference(place), toOtherReference(place)].includes(text) ? place : undefined;
}
