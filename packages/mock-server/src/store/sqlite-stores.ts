import type { Clock } from '../clock.ts';
import { createMemoryStore } from './memory-store.ts';
import { openDatabase } from './open-database.ts';
import { clearEntries, createSqliteStore, createStatements, readEntries } from './sqlite-store.ts';
import type { Store, Stores } from './store.ts';

/** A store as somebody holds it, and how to cut it loose: then it goes on with a copy that ends with its holder. */
interface Opened {
  readonly store: Store;
  detach(): void;
}

/**
 * Stores in a folder: what was answered is there again after the process was killed. One process has the folder at a time.
 *
 * @throws StoreUnavailable that says why the folder cannot be used, and what to do
 */
export function openSqliteStores(folder: string): Stores {
  const { database, close } = openDatabase(folder);
  const statements = createStatements(database);
  const opened = new Map<string, Opened[]>();

  function open(name: string, clock: Clock): Store {
    let current = createSqliteStore(statements, name, clock);
    const one: Opened = {
      store: {
        get: (...given) => current.get(...given),
        put: (...given) => current.put(...given),
        delete: (...given) => current.delete(...given),
        list: (...given) => current.list(...given),
        take: (...given) => current.take(...given),
        increment: (...given) => current.increment(...given),
        dump: () => current.dump(),
        load: (entries) => current.load(entries),
      },
      detach() {
        current = createMemoryStore(clock, readEntries(statements, name));
      },
    };
    opened.set(name, [...(opened.get(name) ?? []), one]);
    return one.store;
  }

  function detach(name: string): void {
    for (const one of opened.get(name) ?? []) one.detach();
    opened.delete(name);
  }

  return {
    open,
    async renew(name, clock, entries) {
      detach(name);
      const store = open(name, clock);
      await store.load(entries);
      return store;
    },
    async drop(name) {
      detach(name);
      clearEntries(statements, name);
    },
    close: async () => close(),
  };
}
