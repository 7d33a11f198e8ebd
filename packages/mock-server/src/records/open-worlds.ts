import { type Clock, type ClockState, createWorldClock } from '../clock.ts';
import { defaultSites } from '../simulation/default-sites.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store, StoreEntry, Stores } from '../store/store.ts';
import { listBills, type Spending, toSpending } from './budget.ts';
import { createLastingWorld, type LastingWorld } from './create-lasting-world.ts';
import { createDirectory, type Directory } from './directory.ts';
import { seedWorld } from './seed-world.ts';
import type { Switches } from './switches.ts';
import { createWorld, type World } from './world.ts';
import { WorldRefused } from './world-refused.ts';
import { defaultWorldId, type Snapshot, type WorldSettings, type Worlds } from './worlds.ts';

/** What a world keeps besides its records, in its own store, so that both are replaced in one step. */
interface State {
  readonly clock: ClockState;
  readonly switches: Switches;
}

/** Where the state stands. */
const place = ['world', 'state'] as const;
const [stateCollection, stateKey] = place;

/** As the cookie of a session can name it. */
const idShape = /^[A-Za-z0-9-]{1,64}$/;

/**
 * Opens the worlds that the stores hold, and creates the default one where it is missing.
 *
 * @param source what clocks of worlds run on
 */
export async function openWorlds(stores: Stores, source: Clock, initial: Omit<WorldSettings, 'id'>): Promise<Worlds> {
  const root: Store = stores.open('worlds', source);
  const directory = createDirectory();
  const open = new Map<string, LastingWorld>();
  /** Those that are open or on their way. */
  const taken = new Set<string>();

  /** A world on a store. Only the one that requests reach may say where credentials lead. */
  function toWorld({ id, seed }: WorldSettings, clock: World['clock'], switches: Switches, store: Store): World {
    const isPresent = () => open.get(id)?.present() === world;
    const own: Directory = {
      ...directory,
      claim: (...given) => isPresent() && directory.claim(...given),
      release: (...given) => isPresent() && directory.release(...given),
    };
    const world: World = createWorld({ id, seed, clock, switches, sites: defaultSites, store, directory: own });
    return world;
  }

  /** A world whose store holds these entries from now on, and nothing else. */
  async function renew(settings: WorldSettings, { clock: at, switches }: State, entries: readonly StoreEntry[]): Promise<World> {
    const clock = createWorldClock(source, at);
    const state = { collection: stateCollection, key: stateKey, value: { clock: at, switches }, expiresAt: undefined };
    const store = await stores.renew(toStoreName(settings.id), clock, [state, ...entries]);
    return toWorld(settings, clock, switches, store);
  }

  /** What a world begins with. It is made aside and shown when it is complete. */
  async function seed(settings: WorldSettings, { clock: at, switches }: State): Promise<readonly StoreEntry[]> {
    const clock = createWorldClock(source, at);
    const store = createMemoryStore(clock);
    await seedWorld(toWorld(settings, clock, switches, store));
    return store.dump();
  }

  const toStart = ({ now, rate, switches }: WorldSettings): State => {
    const anchor = source.now();
    return { clock: { instant: now ?? anchor, anchor, rate }, switches };
  };

  async function show(world: World): Promise<World> {
    const lasting = createLastingWorld(world);
    open.set(world.id, lasting);
    taken.add(world.id);
    for (const application of await world.applications.list()) directory.claim(world.id, application);
    return lasting.world;
  }

  async function create(settings: WorldSettings): Promise<World> {
    if (!idShape.test(settings.id)) throw new WorldRefused('The id of a world is 1 to 64 letters, digits and hyphens.');
    if (taken.has(settings.id)) throw new WorldRefused(`There is a world ${settings.id} already. Choose another id.`);
    taken.add(settings.id);
    try {
      const start = toStart(settings);
      const world = await renew(settings, start, await seed(settings, start));
      // Last: a process that is killed on the way leaves no world that is half there.
      await root.put('worlds', settings.id, settings);
      return await show(world);
    } catch (error) {
      taken.delete(settings.id);
      throw error;
    }
  }

  async function reopen(settings: WorldSettings): Promise<void> {
    const clock = createWorldClock(source);
    const store = stores.open(toStoreName(settings.id), clock);
    const state = await store.get<State>(...place);
    if (!state) throw new Error(`The world ${settings.id} has lost its state.`);
    clock.restore(state.clock);
    await show(toWorld(settings, clock, state.switches, store));
  }

  async function replace(settings: WorldSettings, state: State, entries: readonly StoreEntry[]): Promise<void> {
    const lasting = open.get(settings.id);
    if (!lasting) throw toGone(settings.id);
    const before = await lasting.present().applications.list();
    const next = await renew(settings, state, entries);
    const after = await next.applications.list();
    lasting.replace(next);
    for (const application of before) directory.release(settings.id, application);
    for (const application of after) directory.claim(settings.id, application);
  }

  async function createId(): Promise<string> {
    const id = `w${await root.increment('world-count', 'worlds')}`;
    return taken.has(id) ? createId() : id;
  }

  async function readSettings({ id }: World): Promise<WorldSettings> {
    const settings = await root.get<WorldSettings>('worlds', id);
    if (!settings) throw toGone(id);
    return settings;
  }

  const readGone = async (): Promise<Spending> => (await root.get<Spending>('spending', 'gone')) ?? { hits: 0, usd: '0' };
  const keepSpending = async (world: World) => root.put('spending', 'gone', toSpending(await listBills(world), await readGone()));
  const list = () => [...open.values()].map(({ world }) => world);

  for (const settings of await root.list<WorldSettings>('worlds')) await reopen(settings);
  const first = open.get(defaultWorldId)?.world ?? (await create({ ...initial, id: defaultWorldId }));

  return {
    default: first,
    directory,
    get: (id) => open.get(id)?.world,
    pin: (id) => open.get(id ?? defaultWorldId)?.present() ?? (open.get(defaultWorldId) as LastingWorld).present(),
    list,
    createId,
    create,
    async delete(id) {
      const world = open.get(id)?.present();
      if (!world || id === defaultWorldId) return;
      for (const application of await world.applications.list()) directory.release(id, application);
      open.delete(id);
      await keepSpending(world);
      for (const { id: snapshot } of await root.list<Snapshot>(toSnapshots(world))) await root.delete(toSnapshots(world), snapshot);
      await root.delete('worlds', id);
      await stores.drop(toStoreName(id));
      taken.delete(id);
    },
    async readSpending() {
      const bills = await Promise.all(list().map(listBills));
      return toSpending(bills.flat(), await readGone());
    },
    readSettings,
    save: ({ store, clock, switches }) => store.put<State>(...place, { clock: clock.state(), switches }),
    async reset(world) {
      const settings = await readSettings(world);
      const start = toStart(settings);
      const entries = await seed(settings, start);
      await keepSpending(world);
      await replace(settings, start, entries);
    },
    async takeSnapshot(world, id) {
      const entries = (await world.store.dump()).filter(({ collection }) => collection !== stateCollection);
      const snapshot = { id, clock: toResumable(world), switches: world.switches, entries };
      await root.put(toSnapshots(world), id, snapshot);
      return snapshot;
    },
    readSnapshot: (world, id) => root.get<Snapshot>(toSnapshots(world), id),
    listSnapshots: async (world) => (await root.list<Snapshot>(toSnapshots(world))).map(({ id }) => id),
    async restore(world, { clock, switches, entries }) {
      await replace(await readSettings(world), { clock: { ...clock, anchor: source.now() }, switches }, entries);
    },
  };
}

const toStoreName = (id: string) => `world/${id}`;
const toSnapshots = ({ id }: World) => `snapshots/${id}`;

function toGone(id: string): WorldRefused {
  return new WorldRefused(`There is no world ${id} any more.`);
}

/** Where the clock stands, by its own instant: the anchor is of no use later. */
function toResumable({ clock }: World): ClockState {
  return { ...clock.state(), instant: clock.now() };
}
