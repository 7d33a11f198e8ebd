import { countFleetIdsBelow, largestFleet, readFleetId, readReference, toFleetId } from './fleet/numbering.ts';
import { type SteadyStatus, toFleetSite, toFleetSiteName, toSteadyStatus } from './fleet/to-fleet-site.ts';
import type { Site } from './site.ts';

/**
 * Sites that nobody wrote down: each is made when it is asked for, from the seed and its place, and kept nowhere. Places count from 0,
 * and ids grow with them.
 */
export interface Fleet {
  readonly size: number;
  at(place: number): Site;
  idAt(place: number): number;
  nameAt(place: number): string;
  /** The word that the status of a site is once it reports, if that is all there is to its status. */
  steadyStatusAt(place: number): SteadyStatus | undefined;
  /** The place of an id; undefined for one that no site of it has. */
  placeOf(id: number): number | undefined;
  /** How many of its ids are smaller. */
  countBelow(id: number): number;
  /** The place whose site can have this reference, of the caller's company or of another. */
  placeOfReference(text: string): number | undefined;
}

/** @param size from 0 to a million */
export function createFleet(seed: number, size: number): Fleet {
  if (!(size >= 0 && size <= largestFleet)) throw new RangeError(`A fleet has up to ${largestFleet} sites, not ${size}.`);
  const toOwn = (place: number | undefined) => (place !== undefined && place < size ? place : undefined);
  return {
    size,
    at: (place) => toFleetSite(seed, place),
    idAt: toFleetId,
    nameAt: (place) => toFleetSiteName(seed, place),
    steadyStatusAt: (place) => toSteadyStatus(seed, place),
    placeOf: (id) => toOwn(readFleetId(id)),
    countBelow: (id) => Math.min(size, countFleetIdsBelow(id)),
    placeOfReference: (text) => toOwn(readReference(text)),
  };
}
