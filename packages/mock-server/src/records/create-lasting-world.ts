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
  const clock = new Proxy(first.clock, { get: (_, name) => Reflect.get(present.clock, name) });
  const world = new Proxy(first, { get: (_, name) => (name === 'clock' ? clock : Reflect.get(present, name)) });
  return {
    world,
    present: () => present,
    replace(next) {
      present = next;
    },
  };
}
