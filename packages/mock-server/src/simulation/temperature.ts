import type { Weather } from './weather.ts';

const places = 96;
/** Warmest in the middle of the afternoon. */
const course = Float32Array.from({ length: places }, (_, at) => Math.cos(((at / places) * 24 - 14.5) * ((2 * Math.PI) / 24)));

/** Air temperature in degrees Celsius in an interval of a day. */
export function toTemperature({ temperature, rise }: Weather, step: number): number {
  return temperature + rise * (course[step < places ? step : places - 1] ?? 0);
}
