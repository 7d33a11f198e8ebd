import { toBytes } from '../../src/random.ts';

/** Whole numbers from `from` up to, and without, `to` that look random and are the same in every run. */
export function toNumbers(purpose: string, count: number, from: number, to: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => {
    const view = new DataView(toBytes(0, purpose, at).buffer);
    return from + Math.floor((view.getUint32(0) / 2 ** 32) * (to - from));
  });
}
