import { toDraw } from '../random.ts';
import type { Plant } from './plant.ts';

const purposes = { weight: 101, odd: 102 } as const;
/** The channels that a meter has, whether they are in use or not. */
export const channels = [1, 2, 3] as const;

/**
 * Deals a whole number to the phases of a site: all parts together are all of it. Two phases carry the same, three differ by some
 * percent, and odd units go to other ones at each instant.
 *
 * @param instant epoch seconds
 * @returns by channel; undefined for one that is not in use
 */
export function toPhaseShares(
  seed: number,
  { site, phases }: Plant,
  whole: number,
  instant: number,
): readonly (number | undefined)[] {
  const weights = channels.slice(0, phases).map((channel) => toWeight(seed, site.id, phases, channel));
  const sum = weights.reduce((all, each) => all + each, 0);
  const odd = toDraw(seed, purposes.odd, site.id, instant);
  let [weight, dealt] = [0, 0];
  return channels.map((channel) => {
    if (channel > phases) return undefined;
    weight += weights[channel - 1] ?? 0;
    const until = channel === phases ? whole : Math.floor((whole * weight) / sum + odd);
    const share = until - dealt;
    dealt = until;
    return share;
  });
}

function toWeight(seed: number, site: number, phases: number, channel: number): number {
  return phases < 3 ? 1 : 0.92 + 0.16 * toDraw(seed, purposes.weight, site, channel);
}
