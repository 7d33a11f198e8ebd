import { stepSeconds } from './day-flows.ts';
import { toLoadSettings } from './load-settings.ts';
import type { Plant } from './plant.ts';
import type { LoadSettings } from './site.ts';
import { type DayLight, toLocalStep } from './to-array-energy.ts';

/** The load behind a dry contact on a day, by interval. */
export interface ControlledLoad {
  /** What it would use, in whole Wh: a part of what the house uses. */
  readonly energy: Int32Array;
  /** The level of the battery below which it has no power without the grid, in Wh; `cut` where it has none at any level. Of no meaning on the grid. */
  readonly floor: Int32Array;
}

/** More than any battery holds. */
export const cut = 2 ** 31 - 1;

/** What the floors of an interval depend on besides the settings. */
interface Moment {
  readonly capacity: number;
  /** Seconds after midnight by the clock on the wall. */
  readonly clock: number;
  /** Whether the sun gives more than the rest of the house needs, and charges the battery. */
  readonly isCharging: boolean;
}

/**
 * The controlled loads of a day that knows the grid to be away. Whether a load has power in an interval follows from the level of the battery and the sun, not
 * from what was before: what a battery holds has to rise with what it held.
 *
 * @ledger load-control-acts load-control-basic load-control-levels load-control-times
 */
export function toControlledLoads(
  plant: Plant,
  light: DayLight,
  { house, micros, isOffGrid }: { readonly house: Int32Array; readonly micros: Int32Array; readonly isOffGrid: Uint8Array },
): readonly ControlledLoad[] {
  if (plant.contacts.length === 0 || !isOffGrid.includes(1)) return [];
  const capacity = plant.site.battery?.capacityWh ?? 0;
  const energies = plant.contacts.map(({ share }) => house.map((energy) => Math.floor(energy * share)));
  const toRest = (step: number) => energies.reduce((rest, energy) => rest - (energy[step] ?? 0), house[step] ?? 0);
  return plant.contacts.map(({ name }, at) => {
    const floor = house.map((_energy, step) => {
      if (isOffGrid[step] !== 1) return 0;
      const settings = toLoadSettings(plant.site, name, light.start + step * stepSeconds);
      const moment = {
        capacity,
        clock: toLocalStep(light, step) * stepSeconds,
        isCharging: (micros[step] ?? 0) > toRest(step),
      };
      return floors[settings.mode](settings, moment);
    });
    return { energy: energies[at] ?? new Int32Array(0), floor };
  });
}

const floors: { readonly [Mode in LoadSettings['mode']]: (settings: LoadSettings, moment: Moment) => number } = {
  basic: () => cut,
  scheduled: (settings, { clock }) => (isWithin(settings, clock) ? 0 : cut),
  battery: toLevel,
  // There is no generator: the levels are all there is.
  generator: toLevel,
  'always-on': () => 0,
  'always-off': () => cut,
};

function toLevel({ lowPercent, highPercent }: LoadSettings, { capacity, isCharging }: Moment): number {
  return Math.floor((capacity * (isCharging ? highPercent : lowPercent)) / 100);
}

/** A span that ends before it begins goes over midnight. */
function isWithin({ startSeconds, endSeconds }: LoadSettings, clock: number): boolean {
  if (startSeconds < endSeconds) return startSeconds <= clock && clock < endSeconds;
  return startSeconds <= clock || clock < endSeconds;
}
