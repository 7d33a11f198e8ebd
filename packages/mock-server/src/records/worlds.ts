import { type Clock, type ClockState, createWorldClock } from '../clock.ts';
import { defaultSites } from '../simulation/default-sites.ts';
import type { Store, StoreEntry, Stores } from '../store/store.ts';
import { createDirectory, type Directory } from './directory.ts';
import { seedWorld } from './seed-world.ts';
import type { Switches } from './switches.ts';
import { createWorld, type World } from './world.ts';

/** The world that a request belongs to if nothing in it names one. */
export const defaultWorldId = 'default';

/** How a world begins. */
export interface WorldSettings {
  /** Letters, digits and hyphens. */
  readonly id: string;
  readonly seed: number;
  readonly switches: Switches;
  /** Epoch milliseconds; undefined for the instant of the machine. */
  readonly now: number | undefined;
  /** As in `ClockState`. */
  readonly rate: number;
}

/** A world at an instant, to come back to. */
export interface Snapshot {
  readonly id: string;
  readonly clock: ClockState;
  readonly switches: Switches;
  readonly entries: readonly StoreEntry[];
}

/** The worlds of a mock. */
export interface Worlds {
  /** The world of requests that name none. */
  readonly default: World;
  readonly directory: Directory;
  get(id: string): World | undefined;
  list(): readonly World[];
  /** An id that no world of this mock has or had. */
  createId(): Promise<string>;
  /** Creates a world with its applications and people. @throws Error for an id that is taken */
  create(settings: WorldSettings): Promise<World>;
  /** Ends a world with all that it holds. The default world stays. */
  delete(id: string): Promise<void>;
  /** Keeps clock and switches of a world as they are now, for a store that outlives the process. */
  save(world: World): Promise<void>;
  /** Puts a world back to its beginning: clock, switches, applications, people and credentials are those that it began with. */
  reset(world: World): Promise<void>;
  takeSnapshot(world: World, id: string): Promise<Snapshot>;
  readSnapshot(world: World, id: string): Promise<Snapshot | undefined>;
  listSnapshots(world: World): Promise<readonly string[]>;
  /** Puts a world back to a snapshot; the clock runs on from there at the rate that it had. */
  restore(world: World, snapshot: Snapshot): Promise<void>;
}

interface Kept {
  readonly settings: WorldSettings;
  readonly clock: ClockState;
  readonly switches: Switches;
}

/**
 * Opens the worlds that the stores hold, and creates the default one where it is missing.
 *
 * @param source what clocks of worlds run on
 */
export async function openWorlds(stores: Stores, source: Clock, initial: Omit<WorldSettings, 'id'>): Promise<Worlds> {
  const root: Store = stores.open('worlds', source);
  const directory = createDirectory(root);
  const open = new Map<string, World>();

  function bring({ settings, clock, switches }: Kept): World {
    const ownClock = createWorldClock(source, clock);
    const store = stores.open(`world/${settings.id}`, ownClock);
    const { id, seed } = settings;
    const world = createWorld({ id, seed, clock: ownClock, switches, sites: defaultSites, store, directory });
    open.set(id, world);
    return world;
  }

  const toStart = ({ now, rate }: WorldSettings): ClockState => {
    const anchor = source.now();
    return { instant: now ?? anchor, anchor, rate };
  };

  async function keep(world: World, settings: WorldSettings): Promise<void> {
    const kept: Kept = { settings, clock: world.clock.state(), switches: world.switches };
    await root.put('worlds', world.id, kept);
  }

  async function create(settings: WorldSettings): Promise<World> {
    if (open.has(settings.id)) throw new Error(`There is a world ${settings.id} already.`);
    const world = bring({ settings, clock: toStart(settings), switches: settings.switches });
    await keep(world, settings);
    await seedWorld(world);
    return world;
  }

  async function createId(): Promise<string> {
    const id = `w${await root.increment('world-count', 'worlds')}`;
    return open.has(id) ? createId() : id;
  }

  const readKept = async (world: World): Promise<Kept> => {
    const kept = await root.get<Kept>('worlds', world.id);
    if (!kept) throw new Error(`There is no world ${world.id} any more.`);
    return kept;
  };
  const save = async (world: World) => keep(world, (await readKept(world)).settings);

  /** Credentials lead to a world as long as an application of it has them. */
  async function replace(world: World, entries: readonly StoreEntry[]): Promise<void> {
    for (const application of await world.applications.list()) await directory.release(application);
    await world.store.load(entries);
    for (const application of await world.applications.list()) await directory.claim(world.id, application);
  }

  const toSnapshots = (world: World) => `snapshots/${world.id}`;

  for (const kept of await root.list<Kept>('worlds')) bring(kept);
  const first = open.get(defaultWorldId) ?? (await create({ ...initial, id: defaultWorldId }));

  return {
    default: first,
    directory,
    get: (id) => open.get(id),
    list: () => [...open.values()],
    createId,
    create,
    async delete(id) {
      const world = open.get(id);
      if (!world || id === defaultWorldId) return;
      open.delete(id);
      for (const application of await world.applications.list()) await directory.release(application);
      for (const { id: snapshot } of await root.list<Snapshot>(toSnapshots(world))) await root.delete(toSnapshots(world), snapshot);
      await root.delete('worlds', id);
      await stores.drop(`world/${id}`);
    },
    save,
    async reset(world) {
      const { settings } = await readKept(world);
      world.clock.restore(toStart(settings));
      world.setSwitches(settings.switches);
      await replace(world, []);
      await seedWorld(world);
      await save(world);
    },
    async takeSnapshot(world, id) {
      const snapshot = { id, clock: toResumable(world), switches: world.switches, entries: await world.store.dump() };
      await root.put(toSnapshots(world), id, snapshot);
      return snapshot;
    },
    readSnapshot: (world, id) => root.get<Snapshot>(toSnapshots(world), id),
    listSnapshots: async (world) => (await root.list<Snapshot>(toSnapshots(world))).map(({ id }) => id),
    async restore(world, { clock, switches, entries }) {
      world.clock.restore({ ...clock, anchor: source.now() });
      world.setSwitches(switches);
      await replace(world, entries);
      await save(world);
    },
  };
}

/** Where the clock stands, by its own instant: the anchor is of no use later. */
function toResumable({ clock }: World): ClockState {
  return { ...clock.state(), instant: clock.now() };
}
