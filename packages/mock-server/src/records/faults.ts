import { toFraction } from '../random.ts';
import type { Store } from '../store/store.ts';
import type { Chance } from './chance.ts';
import { checkFault } from './check-fault.ts';
import type { Failure, Fault, FaultRequest, ListedFault } from './fault.ts';
import { toMilliseconds } from './latency.ts';

/** What the faults of a world have in store for one call. */
export interface DueFaults {
  readonly failure: Failure | undefined;
  /** For how long the call is held back first, in milliseconds; undefined where it is not. */
  readonly milliseconds: number | undefined;
  /** The ids of the faults that it comes from, in their order. */
  readonly ids: readonly string[];
}

/** The failures that tests asked for, in a world. */
export interface Faults {
  /** @throws InvalidArgument for a fault that could never show: the text names what there is */
  add(request: FaultRequest): Promise<Fault>;
  /** Those that are not used up, in the order in which they were added. */
  list(): Promise<readonly ListedFault[]>;
  /** Answers whether there was one of this id. */
  delete(id: string): Promise<boolean>;
  clear(): Promise<void>;
  /**
   * Uses up what a call of an operation meets. Faults are asked in their order: each latency adds to the wait, and the first of another
   * kind ends the search. Of any number of callers, as many meet a fault as its `times` say.
   */
  take(row: { readonly id: string; readonly path: string }): Promise<DueFaults>;
}

export function createFaults(store: Store, chance: Chance): Faults {
  const list = () => store.list<Fault>('faults');

  /** Whether this call is one of those that a fault happens to, which counts it. */
  async function use({ id, probability, times }: Fault): Promise<boolean> {
    if (probability < 1 && toFraction(await chance.next(`fault/${id}`), 0) >= probability) return false;
    const used = await store.increment('fault-uses', id);
    if (times === null) return true;
    if (used === times) await store.delete('faults', id);
    return used <= times;
  }

  return {
    async add(request) {
      const fault = checkFault(request);
      const id = `f${await store.increment('fault-count', 'faults')}`;
      const added: Fault = { id, ...fault };
      await store.put('faults', id, added);
      return added;
    },
    async list() {
      const faults = await list();
      return Promise.all(
        faults.map(async (fault) => ({ ...fault, used: (await store.get<number>('fault-uses', fault.id)) ?? 0 })),
      );
    },
    delete: async (id) => (await store.take('faults', id)) !== undefined,
    async clear() {
      for (const { id } of await list()) await store.delete('faults', id);
    },
    async take({ id: operationId, path }) {
      const ids: string[] = [];
      let milliseconds: number | undefined;
      for (const fault of await list()) {
        const isMeant = fault.operationId === null ? path.startsWith('/api/') : fault.operationId === operationId;
        if (!isMeant || !(await use(fault))) continue;
        ids.push(fault.id);
        if (fault.kind !== 'latency') return { failure: toFailure(fault), milliseconds, ids };
        const drawn = toMilliseconds(fault.latency, await chance.next(`latency/${fault.id}`));
        milliseconds = (milliseconds ?? 0) + drawn;
      }
      return { failure: undefined, milliseconds, ids };
    },
  };
}

/** What it does, without whom it is meant for. */
function toFailure({
  id: _id,
  operationId: _operationId,
  times: _times,
  probability: _probability,
  ...failure
}: Fault & Failure): Failure {
  return failure;
}
