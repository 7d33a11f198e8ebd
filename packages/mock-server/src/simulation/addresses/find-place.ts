import { toBytes, toFraction } from '../../random.ts';
import type { Site } from '../site.ts';
import { countries } from './countries.ts';
import { states } from './states.ts';

/** How far from the largest town a town may be, and how far from the middle of the town a house, in degrees. */
const reach = { town: 0.6, house: 0.02 } as const;

/** What of a site follows from its address. */
export type Located = Pick<Site, 'latitude' | 'longitude' | 'timeZone'>;

/**
 * Works out where an address is, closely enough for the sun: the state or the country decides, town and street move it a little. One
 * address is always in one place. Undefined for a country that does not exist.
 */
export function findPlace({ street1, city, state, country = '', postal_code }: Site['address']): Located | undefined {
  const place = states[country]?.[state?.toUpperCase() ?? ''] ?? countries[country];
  if (!place) return undefined;
  const [latitude, longitude, timeZone] = place;
  const town = toBytes(0, `town/${country}/${postal_code}/${city?.toLowerCase()}`, 0);
  const house = toBytes(0, `house/${postal_code}/${street1?.toLowerCase()}`, 0);
  const move = (degrees: number, at: number) => {
    const moved = degrees + reach.town * (toFraction(town, at) - 0.5) + reach.house * (toFraction(house, at) - 0.5);
    return Math.round(moved * 1e6) / 1e6;
  };
  return { latitude: move(latitude, 0), longitude: move(longitude, 8), timeZone };
}

/** Whether the United States have a state with this code. */
export function isAmericanState(code: string): boolean {
  return Object.hasOwn(states.US ?? {}, code);
}
