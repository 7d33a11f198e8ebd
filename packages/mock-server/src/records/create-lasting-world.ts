import type { World } from './world.ts';

/** A world that stays the same object while what is behind it is replaced. */
export interface LastingWorld {
  /** Shows what is behind it at each look, its clock included. */
  readonly world: World;
  present(): World;
  replace(next: World): void;
}

export function createLastingWorld(first: World): LastingWorld {
  let present = first;
  const clock = createView(() => present.clock);
  const world = createView(() => ({ ...present, clock }));
  return {
    world,
    present: () => present,
    replace(next) {
      present = next;
    },
  };
}
