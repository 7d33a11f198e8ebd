import { toFraction } from '../random.ts';
import type { Store } from '../store/store.ts';
import type { Chance } from './chance.ts';
import { checkFault } from './check-fault.ts';
import type { Failure, Fault, FaultRequest, ListedFault } from './fault.ts';
import { longestLatency, toMilliseconds } from './latency.ts';

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
   * Uses up what a call of an operation meets. Faults are asked in their order: each latency adds to the wait, up to what
   * timers can count, and the first of another kind ends the search. Of any number of callers, as many meet a fault as its `times` say.
   */
  take(row: { readonly id: string; readonly path: string }): Promise<DueFaults>;
}

export function createFaults(store: Store, chance: Chance): Faults {
  const list = () => store.list<Fault>('faults');

  /**
   * Counts down for a call that a fault may happen to, from `times`, or from 0 where it lasts. A call that comes too late, while the
   * fault ends, finds no number of its own: it counts from 0 and is below.
   *
   * @returns what is left; undefined where the fault does not happen to this call
   */
  async function use({ id, probability, times }: Fault): Promise<number | undefined> {
    if (probability < 1 && toFraction(await chance.next(`fault/${id}`), 0) >= probability) return undefined;
    const left = await store.increment('fault-uses-left', id, -1);
    if (times === null || left >= 0) return left;
    await end(id);
    return undefined;
  }

  async function end(id: string): Promise<void> {
    await store.delete('faults', id);
    await store.delete('fault-uses-left', id);
    for (const purpose of ['fault', 'latency']) await chance.forget(`${purpose}/${id}`);
  }

  /** How long a fault holds this call back, in milliseconds; undefined where it does not happen to it. */
  async function meet(fault: Fault): Promise<number | undefined> {
    const left = await use(fault);
    if (left === undefined) return undefined;
    const drawn = fault.kind === 'latency' ? toMilliseconds(fault.latency, await chance.next(`latency/${fault.id}`)) : 0;
    if (left === 0) await end(fault.id);
    return drawn;
  }

  return {
    async add(request) {
      const fault = checkFault(request);
      const id = `f${await store.increment('fault-count', 'faults')}`;
      const added: Fault = { id, ...fault };
      if (added.times !== null) await store.put('fault-uses-left', id, added.times);
      await store.put('faults', id, added);
      return added;
    },
    async list() {
      const faults = await list();
      return Promise.all(
        faults.map(async (fault) => {
          const start = fault.times ?? 0;
          return { ...fault, used: start - ((await store.get<number>('fault-uses-left', fault.id)) ?? start) };
        }),
      );
    },
    async delete(id) {
      const isThere = (await store.take('faults', id)) !== undefined;
      if (isThere) await end(id);
      return isThere;
    },
    async clear() {
      for (const { id } of await list()) await end(id);
    },
    async take(row) {
      const ids: string[] = [];
      let milliseconds: number | undefined;
      for (const fault of (await list()).filter((each) => isMeant(each, row))) {
        const drawn = await meet(fault);
        if (drawn === undefined) continue;
        ids.push(fault.id);
        if (fault.kind !== 'latency') return { failure: toFailure(fault), milliseconds, ids };
        milliseconds = Math.min((milliseconds ?? 0) + drawn, longestLatency);
      }
      return { failure: undefined, milliseconds, ids };
    },
  };
}

function isMeant({ operationId }: Fault, { id, path }: { readonly id: string; readonly path: string }): boolean {
  return operationId === null ? path.startsWith('/api/') : operationId === id;
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
