import { toFraction } from '../random.ts';

/** How long calls are held back, in milliseconds. `min` and `max` cut off what a distribution rarely gives. */
export type Latency =
  | { readonly distribution: 'constant'; readonly ms: number }
  | { readonly distribution: 'uniform'; readonly min: number; readonly max: number }
  | {
      readonly distribution: 'normal';
      readonly mean: number;
      readonly deviation: number;
      readonly min?: number;
      readonly max?: number;
    }
  | {
      readonly distribution: 'lognormal';
      /** Half of the calls take longer. */
      readonly median: number;
      /** Of the logarithm: 0.5 makes the slowest of a hundred take about three times the median. */
      readonly sigma: number;
      readonly min?: number;
      readonly max?: number;
    };

/** What timers can count, in milliseconds. */
export const longestLatency = 2 ** 31 - 1;
/** Far beyond any network, and far from what a number cannot hold any more. */
export const largestSigma = 10;

/** Draws from a distribution. @param bytes chance, of which sixteen bytes are used @returns whole milliseconds from 0 on */
export function toMilliseconds(latency: Latency, bytes: Uint8Array): number {
  switch (latency.distribution) {
    case 'constant':
      return Math.round(latency.ms);
    case 'uniform':
      return Math.round(latency.min + (latency.max - latency.min) * toFraction(bytes, 0));
    case 'normal':
      return toCapped(latency.mean + latency.deviation * toNormal(bytes), latency);
    case 'lognormal':
      return toCapped(latency.median * Math.exp(latency.sigma * toNormal(bytes)), latency);
  }
}

/** A draw from the standard normal distribution, after Box and Muller. */
function toNormal(bytes: Uint8Array): number {
  // Never the logarithm of 0.
  const radius = Math.sqrt(-2 * Math.log(1 - toFraction(bytes, 0)));
  return radius * Math.cos(2 * Math.PI * toFraction(bytes, 8));
}

function toCapped(value: number, { min = 0, max = longestLatency }: { readonly min?: number; readonly max?: number }): number {
  return Math.round(Math.min(max, Math.max(min, value)));
}
