import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../clock.ts';
import type { Store, StoreEntry } from './store.ts';
import { keptAfterExpiry, writesBetweenSweeps } from './sweep.ts';

/** The statements that every store of a database shares. */
export type Statements = ReturnType<typeof createStatements>;

const present = 'store = ? AND collection = ? AND key = ? AND (expires_at IS NULL OR expires_at > ?)';

export function createStatements(database: DatabaseSync) {
  const write = 'INSERT INTO entries (store, collection, key, value, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)';
  return {
    get: database.prepare(`SELECT value FROM entries WHERE ${present}`),
    put: database.prepare(`${write} ON CONFLICT DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at`),
    delete: database.prepare('DELETE FROM entries WHERE store = ? AND collection = ? AND key = ?'),
    list: database.prepare(
      'SELECT value FROM entries WHERE store = ? AND collection = ? AND (expires_at IS NULL OR expires_at > ?) ORDER BY position',
    ),
    take: database.prepare(`DELETE FROM entries WHERE ${present} RETURNING value`),
    increment: database.prepare(
      `${write} ON CONFLICT DO UPDATE SET value = CASE WHEN expires_at IS NULL OR expires_at > ?6 THEN value + ?4 ELSE ?4 END,
        expires_at = excluded.expires_at RETURNING value`,
    ),
    dump: database.prepare('SELECT collection, key, value, expires_at FROM entries WHERE store = ? ORDER BY position'),
    clear: database.prepare('DELETE FROM entries WHERE store = ?'),
    sweep: database.prepare('DELETE FROM entries WHERE store = ? AND expires_at < ?'),
    begin: database.prepare('BEGIN IMMEDIATE'),
    commit: database.prepare('COMMIT'),
    rollback: database.prepare('ROLLBACK'),
  };
}

/**
 * A store in a database. Each call is one statement, or one transaction without a pause in it, so that nothing comes between.
 *
 * @param name keeps the stores of a database apart
 */
export function createSqliteStore(statements: Statements, name: string, clock: Clock): Store {
  const store = toText(name);
  let writes = 0;

  function sweep(): void {
    writes += 1;
    if (writes % writesBetweenSweeps === 0) statements.sweep.run(store, clock.now() - keptAfterExpiry);
  }

  return {
    get: async <T>(collection: string, key: string) =>
      toValue<T>(statements.get.get(store, toText(collection), toText(key), clock.now())),
    async put(collection, key, value, { expiresAt } = {}) {
      sweep();
      statements.put.run(store, toText(collection), toText(key), toText(value), toExpiry(expiresAt));
    },
    async delete(collection, key) {
      statements.delete.run(store, toText(collection), toText(key));
    },
    list: async <T>(collection: string) =>
      statements.list.all(store, toText(collection), clock.now()).map((row) => toValue<T>(row) as T),
    // `all` and not `get` where rows come from a write: it runs the statement to its end, and only then can the log be emptied.
    take: async <T>(collection: string, key: string) =>
      toValue<T>(statements.take.all(store, toText(collection), toText(key), clock.now())[0]),
    async increment(collection, key, by = 1, { expiresAt } = {}) {
      sweep();
      const place = [store, toText(collection), toText(key)] as const;
      return toValue<number>(statements.increment.all(...place, BigInt(by), toExpiry(expiresAt), clock.now())[0]) as number;
    },
    dump: async () => readEntries(statements, name),
    async load(entries) {
      statements.begin.run();
      try {
        statements.clear.run(store);
        for (const { collection, key, value, expiresAt } of entries) {
          statements.put.run(store, toText(collection), toText(key), toText(value), toExpiry(expiresAt));
        }
        statements.commit.run();
      } catch (error) {
        statements.rollback.run();
        throw error;
      }
    },
  };
}

/** Everything that a store holds, in the order of first puts. */
export function readEntries(statements: Statements, name: string): readonly StoreEntry[] {
  return statements.dump.all(toText(name)).map(toEntry);
}

/** Ends what a store holds. */
export function clearEntries(statements: Statements, name: string): void {
  statements.clear.run(toText(name));
}

type Row = Readonly<Record<string, unknown>>;

/** SQLite could keep a later end, and not give it back as a number. */
function toExpiry(expiresAt: number | undefined): number | null {
  return expiresAt === undefined ? null : Math.min(expiresAt, Number.MAX_SAFE_INTEGER);
}

/** Keys are written as JSON, too: it has escapes for what a text of SQLite cannot hold, such as half of a surrogate pair. */
function toText(value: unknown): string {
  return JSON.stringify(value);
}

function toValue<T>(row: Row | undefined): T | undefined {
  return row && (JSON.parse(String(row.value)) as T);
}

function toEntry(row: Row): StoreEntry {
  return {
    collection: JSON.parse(String(row.collection)),
    key: JSON.parse(String(row.key)),
    value: toValue(row),
    expiresAt: row.expires_at === null ? undefined : Number(row.expires_at),
  };
}
