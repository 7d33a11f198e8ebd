import type { AdminComponents } from '@heliostat/spec';
import type { Store } from '../store/store.ts';

export type ScenarioFile = AdminComponents['schemas']['ScenarioFile'];
export type ScenarioEvent = AdminComponents['schemas']['ScenarioEvent'];

/** What is still to happen in a world. */
export interface Timeline {
  /** @param at epoch milliseconds */
  add(at: number, event: ScenarioEvent): Promise<void>;
  /** Whether something is due at an instant in epoch milliseconds. It costs nothing where nothing is. */
  isDue(now: number): Promise<boolean>;
  /** Takes the first thing that is due, so that it happens once. */
  take(now: number): Promise<DueEvent | undefined>;
}

export interface DueEvent {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly event: ScenarioEvent;
}

const collection = 'timeline';

export function createTimeline(store: Store): Timeline {
  /** When the next thing is due; undefined before it was looked up. */
  let next: number | undefined;

  async function listInOrder(): Promise<readonly DueEvent[]> {
    const all = [...(await store.list<DueEvent>(collection))].sort((one, other) => one.at - other.at);
    next = all[0]?.at ?? Number.POSITIVE_INFINITY;
    return all;
  }

  return {
    async add(at, event) {
      const id = String(await store.increment('timeline-count', collection));
      await store.put<DueEvent>(collection, id, { id, at, event });
      next = undefined;
    },
    async isDue(now) {
      if (next === undefined) await listInOrder();
      return (next ?? Number.POSITIVE_INFINITY) <= now;
    },
    async take(now) {
      const [first] = await listInOrder();
      if (!first || first.at > now) return undefined;
      next = undefined;
      return store.take<DueEvent>(collection, first.id);
    },
  };
}
