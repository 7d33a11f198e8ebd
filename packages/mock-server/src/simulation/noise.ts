import { toDraw } from '../random.ts';

const size = 4096;
const purpose = 21;
const reach = 1;

/** A ring of smooth noise between -1 and 1, to be read from any place onwards: at the place, taken modulo its length, which is a power of two. */
export type Noise = Float32Array;

/** Neighbours are alike over about three quarters of an hour. */
export function createNoise(seed: number): Noise {
  const drawn = Float32Array.from({ length: size }, (_, at) => toDraw(seed, purpose, 0, at) * 2 - 1);
  const ring = new Float32Array(size);
  for (let at = 0; at < size; at++) {
    let sum = 0;
    for (let near = -reach; near <= reach; near++) sum += drawn[(at + near + size) % size] ?? 0;
    ring[at] = Math.max(-1, Math.min(1, sum / 1.7));
  }
  return ring;
}
