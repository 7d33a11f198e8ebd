import type { ClearSky } from './clear-sky.ts';
import { stepSeconds } from './day-flows.ts';
import type { CreateEnergy } from './energy-arrays.ts';
import type { Noise } from './noise.ts';
import type { PlantArray } from './plant.ts';
import type { SkyChange } from './sky-changes.ts';
import { toTemperature } from './temperature.ts';
import type { Weather } from './weather.ts';

const stepsPerUtcDay = 86_400 / stepSeconds;
const stepsPerHour = 3600 / stepSeconds;
/** What wiring, dirt, shade and conversion leave. */
const performance = 0.87;
/** What each degree over 25 takes from a module, and how far full sun heats it above the air. */
const lossPerDegree = 0.0036;
const heatOfFullSun = 27;
const lightUnderSnow = 0.03;

/** One day as all arrays of a site see it. */
export interface DayLight {
  /** First instant in epoch seconds, and the number of quarter-hours. */
  readonly start: number;
  readonly length: number;
  readonly weather: Weather;
  readonly noise: Noise;
  readonly create: CreateEnergy;
  /** Where in the noise the day begins. */
  readonly place: number;
  /** The interval from which the clock of the site is ahead by `change` more intervals; `length` and 0 where it does not change. */
  readonly changesAt: number;
  readonly change: number;
  /** By quarter-hour, what replaces the weather; left out where nothing does. */
  readonly skyChanges?: readonly (SkyChange | undefined)[] | undefined;
}

/** The interval of a day by the clock on the wall, 0 at midnight. */
export function toLocalStep({ changesAt, change }: DayLight, step: number): number {
  return step < changesAt ? step : step + change;
}

/**
 * What an array could give in each interval, in whole Wh: light on the modules, less heat, and no more than the microinverters pass on. What
 * is below a whole Wh is carried to the next interval, so that nothing gets lost.
 *
 * @param running how many microinverters of the array run, all day or by interval
 */
export function toArrayEnergy(array: PlantArray, sky: ClearSky, light: DayLight, running: number | Uint16Array): Int32Array {
  const { start, length, weather, noise, place, skyChanges } = light;
  const { inverterW, moduleW } = array;
  const [before, after, share] = sky.rowsOf(Math.floor(start / 86_400));
  const energy = light.create(length);
  const first = (((start / stepSeconds) % stepsPerUtcDay) + stepsPerUtcDay) % stepsPerUtcDay;
  let carried = 0;
  for (let step = 0; step < length; step++) {
    const at = (first + step) % stepsPerUtcDay;
    const early = before[at] ?? 0;
    const clear = early + ((after[at] ?? 0) - early) * share;
    if (clear <= 0) continue;
    const { clearness, swing, isSnowy } = skyChanges?.[step] ?? weather;
    const open = Math.min(1, Math.max(0.06, clearness + swing * (noise[(place + step) & (noise.length - 1)] ?? 0)));
    const cover = isSnowy ? open * lightUnderSnow : open;
    const suns = (clear * cover) / 1000;
    const heat = toTemperature(weather, toLocalStep(light, step)) + heatOfFullSun * suns - 25;
    const watts = Math.min(inverterW, moduleW * suns * performance * (1 - lossPerDegree * heat));
    carried += (Math.max(0, watts) * (typeof running === 'number' ? running : (running[step] ?? 0))) / stepsPerHour;
    const whole = Math.floor(carried);
    energy[step] = whole;
    carried -= whole;
  }
  return energy;
}
