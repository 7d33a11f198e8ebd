import { toDraw } from '../../random.ts';

/** What a site draws for, each by a number of its own. */
const purposes = {
  kind: 42,
  place: 43,
  scatter: 44,
  connection: 45,
  modules: 46,
  began: 47,
  phases: 48,
  battery: 49,
  mount: 50,
  papers: 51,
  reference: 52,
  stopped: 53,
  silent: 54,
  outages: 55,
  trouble: 56,
} as const;

/** A number from 0 up to, and without, 1 for a purpose; `which` tells apart several of them. */
export type Draw = (purpose: keyof typeof purposes, which?: number) => number;

/** What the site at a place draws. */
export function createDraw(seed: number, place: number): Draw {
  return (purpose, which = 0) => toDraw(seed, purposes[purpose], place, which);
}

/** A thousand entries, so that one draw finds one. */
export function toTable<T extends { readonly weight: number }>(entries: readonly T[]): readonly T[] {
  return entries.flatMap((entry) => Array.from({ length: entry.weight }, () => entry));
}

export function pick<T>(table: readonly T[], chance: number): T {
  return table[Math.floor(chance * table.length)] as T;
}
