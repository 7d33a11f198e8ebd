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
  const world = createView(() => present, { clock });
  return {
    world,
    present: () => present,
    replace(next) {
      present = next;
    },
  };
}

/** Its target is empty: what is replaced is held by nobody. */
function createView<T extends object>(look: () => T, fixed: Partial<T> = {}): T {
  return new Proxy({} as T, {
    get: (_, name) => Reflect.get(Object.hasOwn(fixed, name) ? fixed : look(), name),
    has: (_, name) => Reflect.has(look(), name),
    ownKeys: () => Reflect.ownKeys(look()),
    getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(look(), name),
  });
}
