import type { Site } from './site.ts';

/** What a site is, without what happens to it and what people choose. Two sites that share it have one energy up to `toFirstDifference`. */
export function toLasting(site: Site): Site {
  const { choices, conditions, silentSince, late, ...lasting } = site;
  return { ...lasting, status: '' };
}

/** The first instant from which the energy of two sites may differ that have the same lasting part, in epoch seconds. */
export function toFirstDifference(one: Site, other: Site): number {
  return Math.min(
    toFirstOfRest(one.choices ?? [], other.choices ?? [], ({ at }) => at),
    toFirstOfRest(one.conditions ?? [], other.conditions ?? [], ({ from }) => from),
  );
}

/** The first instant of what comes after the part that both begin with. */
function toFirstOfRest<Each>(one: readonly Each[], other: readonly Each[], toInstant: (each: Each) => number): number {
  let same = 0;
  while (same < one.length && same < other.length && JSON.stringify(one[same]) === JSON.stringify(other[same])) same++;
  return Math.min(...[...one.slice(same), ...other.slice(same)].map(toInstant));
}
