import { type Clock, createWorldClock, type WorldClock } from '../clock.ts';
import { createGivenSites } from '../simulation/given-sites.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store, StoreEntry, Stores } from '../store/store.ts';
import type { Directory } from './directory.ts';
import { seedWorld } from './seed-world.ts';
import type { Spendings } from './spendings.ts';
import type { Switches } from './switches.ts';
import type { ScenarioFile } from './timeline.ts';
import { createWorld, type World } from './world.ts';
import { readState, toFirstState, toStateEntry, type WorldState } from './world-state.ts';
import type { WorldSettings } from './worlds.ts';

const generations = 'generations';

/** Puts into a world that begins what a scenario has for it. */
export type Furnish = (world: World, scenario: ScenarioFile) => Promise<void>;

/** How worlds come about. */
export interface WorldMaker {
  /** A world as its settings have it begin. */
  start(settings: WorldSettings): Promise<World>;
  /** A world with this state and these entries, in place of what its store holds. */
  renew(settings: WorldSettings, state: WorldState, entries: readonly StoreEntry[]): Promise<World>;
  /** A world that its store holds. */
  reopen(settings: WorldSettings): Promise<World>;
  /** Ends what the store of a world holds. */
  drop(id: string): Promise<void>;
}

/**
 * @param source what clocks of worlds run on
 * @param root where is counted how often a world began: no reset puts that back
 * @param isPresent whether requests reach a world: only then may it say where credentials lead
 */
export function createWorldMaker(
  stores: Stores,
  source: Clock,
  {
    directory,
    spendings,
    root,
    furnish,
  }: { readonly directory: Directory; readonly spendings: Spendings; readonly root: Store; readonly furnish: Furnish },
  isPresent: (world: World) => boolean,
): WorldMaker {
  const toStoreName = (id: string) => `world/${id}`;

  function make(
    { id, seed, fleet }: WorldSettings,
    clock: WorldClock,
    switches: Switches,
    store: Store,
    generation: number,
  ): World {
    const own: Directory = {
      ...directory,
      claim: (...given) => isPresent(world) && directory.claim(...given),
      release: (...given) => isPresent(world) && directory.release(...given),
    };
    const sites = createGivenSites(seed, fleet);
    const parts = { id, seed, clock, switches, sites, store, directory: own, spendings, generation };
    const world: World = createWorld(parts);
    return world;
  }

  async function renew(settings: WorldSettings, state: WorldState, entries: readonly StoreEntry[]): Promise<World> {
    const clock = createWorldClock(source, state.clock);
    // Counted before: a process that ends in between leaves a gap, and no number twice.
    const generation = await root.increment(generations, settings.id);
    const store = await stores.renew(toStoreName(settings.id), clock, [toStateEntry(state), ...entries]);
    return make(settings, clock, state.switches, store, generation);
  }

  return {
    renew,
    async start(settings) {
      const state = toFirstState(settings, source);
      // Filled aside and kept in one step: nobody meets a world that is half there, nor does a killed process leave one.
      const clock = createWorldClock(source, state.clock);
      const store = createMemoryStore(clock);
      const world = make(settings, clock, state.switches, store, 0);
      await seedWorld(world);
      if (settings.scenario) await furnish(world, settings.scenario);
      return renew(settings, state, await store.dump());
    },
    async reopen(settings) {
      const clock = createWorldClock(source);
      const store = stores.open(toStoreName(settings.id), clock);
      const state = await readState(store);
      clock.restore(state.clock);
      const generation = (await root.get<number>(generations, settings.id)) ?? 0;
      return make(settings, clock, state.switches, store, generation);
    },
    drop: (id) => stores.drop(toStoreName(id)),
  };
}
