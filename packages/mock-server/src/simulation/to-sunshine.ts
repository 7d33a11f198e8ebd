import { getPosition } from 'suncalc';
import type { Site } from './site.ts';

/** The sine of the sun's altitude over the site at an instant in epoch seconds; 0 when it is below the horizon. */
export function toSunshine(site: Site, instant: number): number {
  const { altitude } = getPosition(new Date(instant * 1000), site.latitude, site.longitude);
  return Math.max(0, Math.sin((altitude * Math.PI) / 180));
}
