import { toFirstDifference, toLasting } from './first-difference.ts';
import { createNoise } from './noise.ts';
import { createRecent } from './recent.ts';
import type { Site } from './site.ts';
import { createSiteEnergy, type SiteEnergy } from './site-energy.ts';
import { toPlant } from './to-plant.ts';
import { createWeather } from './weather.ts';

/** What every site produces and uses: a function of the seed and the site, with what happens to it and what people chose. */
export interface EnergyModel {
  /** The energy of a site as it is described. What was computed for one description is kept for a while. */
  of(site: Site): SiteEnergy;
}

const models = createRecent<number, EnergyModel>(8);

/** The model of a seed. Worlds of one seed share it, since all it keeps follows from the seed. */
export function toEnergyModel(seed: number): EnergyModel {
  return models.get(seed, () => createEnergyModel(seed));
}

export function createEnergyModel(seed: number): EnergyModel {
  const ground = { seed, noise: createNoise(seed), weather: createWeather(seed) };
  const energies = createRecent<string, SiteEnergy>(48);
  /** Most sites are the same object each time: they need not be spelled out to be recognised. */
  const seen = new WeakMap<Site, SiteEnergy>();
  /** The latest description of each site, for what the next one has in common with it: a choice leaves the days before as they were. */
  const latest = createRecent<string, { energy?: SiteEnergy }>(48);

  function create(site: Site): SiteEnergy {
    const kept = latest.get(JSON.stringify(toLasting(site)), () => ({}));
    const earlier = kept.energy?.sumsUntil(toFirstDifference(kept.energy.plant.site, site));
    kept.energy = createSiteEnergy(ground, toPlant(seed, site), earlier);
    return kept.energy;
  }

  return {
    of(site) {
      const known = seen.get(site) ?? energies.get(JSON.stringify(site), () => create(site));
      seen.set(site, known);
      return known;
    },
  };
}
