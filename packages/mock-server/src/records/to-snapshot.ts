import type { World } from './world.ts';
import { stateCollection } from './world-state.ts';
import type { Snapshot } from './worlds.ts';

/** A world as it is now. What a request is in the middle of doing is in it as far as it got. */
export async function toSnapshot(
  { store, clock, switches }: Pick<World, 'store' | 'clock' | 'switches'>,
  id: string,
): Promise<Snapshot> {
  // By its own instant: where the machine's clock stood is of no use later.
  const state = { ...clock.state(), instant: clock.now() };
  const entries = (await store.dump()).filter(({ collection }) => collection !== stateCollection);
  return { id, clock: state, switches, entries };
}
