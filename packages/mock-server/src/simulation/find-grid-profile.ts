import { type GridProfile, gridProfiles } from './grid-profiles.ts';
import type { Site } from './site.ts';

/** For places whose grid code is not among those that the mock knows. */
const fallback = 'IEEE 1547-2018';

/** The grid profile that the microinverters of a site run with: that of its state, or else that of its country. */
export function findGridProfile({ address }: Pick<Site, 'address'>): GridProfile {
  const ofCountry = gridProfiles.filter(({ countries }) => countries.includes(address.country ?? ''));
  const ofState = ofCountry.find(({ states }) => states.some(([code]) => code === address.state));
  const found = ofState ?? ofCountry.find(({ states }) => states.length === 0) ?? ofCountry[0];
  return found ?? gridProfiles.find(({ name }) => name === fallback) ?? (gridProfiles[0] as GridProfile);
}
