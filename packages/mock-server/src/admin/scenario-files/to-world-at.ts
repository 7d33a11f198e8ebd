import type { World } from '../../records/world.ts';

/** A world as it looks to what happens in it at an instant, in epoch milliseconds: its clock stands there. */
export function toWorldAt(world: World, instant: number): World {
  const clock = { ...world.clock, now: () => instant };
  return Object.create(world, { clock: { value: clock } }) as World;
}
