import type { Clock } from '../clock.ts';
import type { Store, Stores } from '../store/store.ts';
import { createLastingWorld, type LastingWorld } from './create-lasting-world.ts';
import { createWorldMaker, type Furnish } from './create-world-maker.ts';
import { createDirectory } from './directory.ts';
import { journalCollections } from './journal.ts';
import { createSnapshots } from './snapshots.ts';
import { createSpendings } from './spendings.ts';
import { toSwitches } from './switches.ts';
import { toSnapshot } from './to-snapshot.ts';
import type { World } from './world.ts';
import { WorldRefused } from './world-refused.ts';
import { writeState } from './world-state.ts';
import { defaultWorldId, type WorldSettings, type Worlds } from './worlds.ts';

/** As the cookie of a session can name it. */
const idShape = /^[A-Za-z0-9-]{1,64}$/;
/** Of the ids that are made up. */
const ownShape = /^w[1-9]\d*$/;

/**
 * Opens the worlds that the stores hold, and creates the default one where it is missing.
 *
 * @param source what clocks of worlds run on
 */
export async function openWorlds(
  stores: Stores,
  source: Clock,
  initial: Omit<WorldSettings, 'id'>,
  furnish: Furnish,
): Promise<Worlds> {
  const root: Store = stores.open('worlds', source);
  const directory = createDirectory();
  const snapshots = createSnapshots(root);
  const spendings = createSpendings();
  const open = new Map<string, LastingWorld>();
  /** The ids of those that are open or on their way. */
  const taken = new Set<string>();
  const maker = createWorldMaker(
    stores,
    source,
    { directory, spendings, root, furnish },
    (world) => open.get(world.id)?.present() === world,
  );

  async function show(world: World): Promise<World> {
    const lasting = createLastingWorld(world);
    taken.add(world.id);
    open.set(world.id, lasting);
    for (const application of await world.applications.list()) directory.claim(world.id, application);
    return lasting.world;
  }

  async function create(settings: WorldSettings): Promise<World> {
    if (!idShape.test(settings.id)) throw new WorldRefused('The id of a world is 1 to 64 letters, digits and hyphens.');
    if (taken.has(settings.id)) throw new WorldRefused(`There is a world ${settings.id} already. Choose another id.`);
    taken.add(settings.id);
    try {
      const world = await maker.start(settings);
      if (await isAhead(settings.id)) await root.put('chosen-ids', settings.id, true);
      await root.put('worlds', settings.id, settings);
      return await show(world);
    } catch (error) {
      taken.delete(settings.id);
      throw error;
    }
  }

  /** Puts another world behind the one that everybody has. */
  async function replace({ id }: World, make: (settings: WorldSettings) => Promise<World>): Promise<void> {
    const next = await make(await readSettings(id));
    const after = await next.applications.list();
    const lasting = open.get(id);
    if (!lasting) throw toGone(id);
    const last = lasting.present();
    const before = await last.applications.list();
    lasting.replace(next);
    last.streams.end('the world was put back');
    for (const application of before) directory.release(id, application);
    for (const application of after) directory.claim(id, application);
  }

  /** Whether an id that somebody chose is one that would be made up later. */
  async function isAhead(id: string): Promise<boolean> {
    return ownShape.test(id) && Number(id.slice(1)) > ((await root.get<number>('world-count', 'worlds')) ?? 0);
  }

  async function createId(): Promise<string> {
    const id = `w${await root.increment('world-count', 'worlds')}`;
    const isChosen = (await root.take('chosen-ids', id)) !== undefined;
    return isChosen || taken.has(id) ? createId() : id;
  }

  async function readSettings(id: string): Promise<WorldSettings> {
    const settings = open.has(id) ? await root.get<WorldSettings>('worlds', id) : undefined;
    if (!settings) throw toGone(id);
    // One of an earlier version has the default where that knew no such switch.
    return { ...settings, switches: toSwitches({ ...settings.switches }) };
  }

  const list = () => [...open.values()].map(({ world }) => world);

  for (const settings of await root.list<WorldSettings>('worlds')) await show(await maker.reopen(settings));
  const first = open.get(defaultWorldId)?.world ?? (await create({ ...initial, id: defaultWorldId }));

  return {
    default: first,
    directory,
    get: (id) => open.get(id)?.world,
    pin: (id) => ((id !== undefined && open.get(id)) || (open.get(defaultWorldId) as LastingWorld)).present(),
    list,
    createId,
    create,
    async delete(id) {
      const world = open.get(id)?.present();
      if (!world || id === defaultWorldId) return;
      const applications = await world.applications.list();
      open.delete(id);
      world.streams.end('the world was deleted');
      for (const application of applications) directory.release(id, application);
      for (const snapshotId of await snapshots.list(id)) await snapshots.delete(id, snapshotId);
      await root.delete('worlds', id);
      await maker.drop(id);
      taken.delete(id);
    },
    readSpending: spendings.read,
    readSettings: ({ id }) => readSettings(id),
    save: ({ store, clock, switches }) => writeState(store, clock, switches),
    async reset(world) {
      await replace(world, maker.start);
    },
    async takeSnapshot(world, id) {
      const snapshot = await toSnapshot(world, id);
      await snapshots.put(world.id, snapshot);
      return snapshot;
    },
    readSnapshot: (world, id) => snapshots.get(world.id, id),
    listSnapshots: (world) => snapshots.list(world.id),
    deleteSnapshot: (world, id) => snapshots.delete(world.id, id),
    async restore(world, { clock, switches, entries }) {
      const state = { clock: { ...clock, anchor: source.now() }, switches };
      await replace(world, async (settings) => {
        const journal = (await world.store.dump()).filter(({ collection }) => journalCollections.includes(collection));
        return maker.renew(settings, state, [...entries, ...journal]);
      });
    },
  };
}

function toGone(id: string): WorldRefused {
  return new WorldRefused(`There is no world ${id} any more.`);
}
