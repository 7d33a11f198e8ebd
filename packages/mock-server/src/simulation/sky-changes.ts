import { stepSeconds } from './day-flows.ts';
import { listPeriods } from './outages.ts';
import type { ConditionKind, Site } from './site.ts';
import type { Weather } from './weather.ts';

/** What the sky lets through while a condition replaces the weather of the seed. */
export type SkyChange = Pick<Weather, 'clearness' | 'swing' | 'isSnowy'>;

const changes: { readonly [Kind in ConditionKind]?: SkyChange } = {
  'clear-sky': { clearness: 0.98, swing: 0, isSnowy: false },
  'broken-clouds': { clearness: 0.65, swing: 0.45, isSnowy: false },
  overcast: { clearness: 0.2, swing: 0.06, isSnowy: false },
  snow: { clearness: 0.3, swing: 0.06, isSnowy: true },
};

/** By quarter-hour of a stretch, what the conditions of a site make of its sky; undefined where none does. */
export function toSkyChanges(site: Site, start: number, end: number): readonly (SkyChange | undefined)[] | undefined {
  if (!site.conditions) return undefined;
  let found: (SkyChange | undefined)[] | undefined;
  for (const [kind, change] of Object.entries(changes) as [ConditionKind, SkyChange][]) {
    for (const { from, until } of listPeriods(site, kind, start, end)) {
      found ??= new Array<SkyChange | undefined>(Math.round((end - start) / stepSeconds)).fill(undefined);
      found.fill(change, (from - start) / stepSeconds, (until - start) / stepSeconds);
    }
  }
  return found;
}
