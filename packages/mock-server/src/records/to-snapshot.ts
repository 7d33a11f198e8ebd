import { journalCollections } from './journal.ts';
import type { World } from './world.ts';
import { stateCollection } from './world-state.ts';
import type { Snapshot } from './worlds.ts';

/** What no snapshot has: the state of the world stands by itself, and the journal goes on, whatever comes back. */
const left: readonly string[] = [stateCollection, ...journalCollections];

/** A world as it is now, without its journal. What a request is in the middle of doing is in it as far as it got. */
export async function toSnapshot(
  { store, clock, switches }: Pick<World, 'store' | 'clock' | 'switches'>,
  id: string,
): Promise<Snapshot> {
  // By its own instant: where the machine's clock stood is of no use later.
  const state = { ...clock.state(), instant: clock.now() };
  const entries = (await store.dump()).filter(({ collection }) => !left.includes(collection));
  return { id, clock: state, switches, entries };
}
