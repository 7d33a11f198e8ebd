import type { Clock, ClockState, WorldClock } from '../clock.ts';
import type { Store, StoreEntry } from '../store/store.ts';
import { type Switches, toSwitches } from './switches.ts';
import type { WorldSettings } from './worlds.ts';

/** What a world keeps besides its records, in its own store, so that both are replaced in one step. */
export interface WorldState {
  readonly clock: ClockState;
  readonly switches: Switches;
}

export const stateCollection = 'world';
const key = 'state';

/** The state of a world that begins now. */
export function toFirstState({ now, rate, switches }: WorldSettings, source: Clock): WorldState {
  const anchor = source.now();
  return { clock: { instant: now ?? anchor, anchor, rate }, switches };
}

export function toStateEntry(state: WorldState): StoreEntry {
  return { collection: stateCollection, key, value: state, expiresAt: undefined };
}

/** A world of an earlier version has the default where that knew no such switch. */
export async function readState(store: Store): Promise<WorldState> {
  const state = await store.get<WorldState>(stateCollection, key);
  if (!state) throw new Error('A world has lost its clock and its switches.');
  return { ...state, switches: toSwitches({ ...state.switches }) };
}

export async function writeState(store: Store, clock: WorldClock, switches: Switches): Promise<void> {
  await store.put<WorldState>(stateCollection, key, { clock: clock.state(), switches });
}
