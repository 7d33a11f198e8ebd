import { toBytes, toUnit } from '../random.ts';
import type { Site } from './site.ts';

const clearest = 1;
const darkest = 0.25;

/**
 * The share of clear-sky energy that reaches the modules, one number a site and day, from a quarter to all of it. Dates are
 * YYYY-MM-DD.
 */
export function createWeather(seed: number): (site: Site, date: string) => number {
  const months = new Map<string, Uint8Array>();
  return (site, date) => {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    const key = `weather/${site.id}/${year}-${month}`;
    let bytes = months.get(key);
    if (!bytes) {
      bytes = toBytes(seed, key, 0);
      months.set(key, bytes);
    }
    const clouds = toUnit(bytes[day] ?? 0) ** 2;
    return clearest - (clearest - darkest) * clouds;
  };
}
