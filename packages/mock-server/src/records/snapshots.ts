import type { Store } from '../store/store.ts';
import { toSwitches } from './switches.ts';
import type { Snapshot } from './worlds.ts';

/** The snapshots of all worlds, with their ids apart: a list of them reads no world. */
export interface Snapshots {
  put(worldId: string, snapshot: Snapshot): Promise<void>;
  get(worldId: string, id: string): Promise<Snapshot | undefined>;
  /** Their ids, in the order in which they were first put. */
  list(worldId: string): Promise<readonly string[]>;
  /** Answers whether there was one of this id. */
  delete(worldId: string, id: string): Promise<boolean>;
}

/** @param store one that is about worlds, and no world's own */
export function createSnapshots(store: Store): Snapshots {
  const toIds = (worldId: string) => `snapshot-ids/${worldId}`;
  const toBodies = (worldId: string) => `snapshots/${worldId}`;
  return {
    async put(worldId, snapshot) {
      await store.put(toBodies(worldId), snapshot.id, snapshot);
      await store.put(toIds(worldId), snapshot.id, snapshot.id);
    },
    async get(worldId, id) {
      const snapshot = await store.get<Snapshot>(toBodies(worldId), id);
      return snapshot && { ...snapshot, switches: toSwitches({ ...snapshot.switches }) };
    },
    list: (worldId) => store.list<string>(toIds(worldId)),
    async delete(worldId, id) {
      const isThere = (await store.take(toIds(worldId), id)) !== undefined;
      await store.delete(toBodies(worldId), id);
      return isThere;
    },
  };
}
