import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { StoreUnavailable } from './store-unavailable.ts';

/** "HELI", where SQLite keeps whose file it is. */
const applicationId = 0x48_45_4c_49;
/** Of the tables. A file that says more was written by a later version. */
const schemaVersion = 1;

/** SQLite takes a shorter file for an empty one. In bytes. */
const smallest = 512;

const fileName = 'worlds.sqlite';
/** Says which process has the database open: while it is locked nobody else can read that from it. */
const noteName = 'worlds.pid';
const own: readonly string[] = [fileName, `${fileName}-wal`, `${fileName}-shm`, `${fileName}-journal`, noteName];

/** A row's position is the order of first puts: an update keeps it, and a new row gets the highest. */
const schema = `
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${schemaVersion};
  CREATE TABLE entries (
    position INTEGER PRIMARY KEY,
    store TEXT NOT NULL,
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    expires_at INTEGER,
    UNIQUE (store, collection, key)
  ) STRICT;
`;

/** A database that nobody else has. */
export interface OpenDatabase {
  readonly database: DatabaseSync;
  close(): void;
}

/**
 * Opens the database of a folder for this process alone, and makes both where they are missing, for this user alone. What is
 * committed survives the end of the process, however it ends; the power may not fail.
 *
 * @throws StoreUnavailable for a folder that cannot be written, a file that is damaged or not ours, and one that is in use. The
 * file is then as it was.
 */
export function openDatabase(folder: string): OpenDatabase {
  const path = join(folder, fileName);
  const note = join(folder, noteName);
  try {
    createFolder(folder);
    const isNew = createFile(path);
    const database = new DatabaseSync(path);
    try {
      lock(database, isNew);
      checkSchema(database, path);
      writeFileSync(note, String(process.pid), { mode: 0o600 });
    } catch (error) {
      database.close();
      throw error;
    }
    const close = () => {
      database.close();
      rmSync(note, { force: true });
    };
    return { database, close };
  } catch (error) {
    throw toUnavailable(error, folder, path, note);
  }
}

/** A folder that holds anything else is somebody's, and keeps its mode: the file is closed to others in any case. */
function createFolder(folder: string): void {
  makeFolder(resolve(folder));
  if (readdirSync(folder).every((name) => own.includes(name))) tighten(folder, 0o700);
}

/** Level by level: asked to do it in one call, Node tries for ever where a level answers that it is not there, as under /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/**
 * Says whether the file has yet to be filled. Nothing but SQLite may open it: closing it elsewhere in this process would end the
 * lock of whoever holds it here. `immutable` reads without lock or log, so that the file of another program stays as it is.
 *
 * @throws StoreUnavailable for a file that is not ours
 */
function createFile(path: string): boolean {
  if (!existsSync(path)) writeFileSync(path, '', { mode: 0o600, flag: 'ax' });
  const { size } = statSync(path);
  const isNew = size === 0;
  if (!isNew) {
    if (size < smallest) throw toDamaged(path);
    const address = pathToFileURL(path);
    address.search = 'immutable=1';
    const database = new DatabaseSync(address, { readOnly: true });
    const owner = readNumber(database, 'application_id');
    database.close();
    if (owner !== applicationId) {
      throw new StoreUnavailable(`${path} is the database of another program. Give a folder of its own.`);
    }
  }
  for (const each of [path, `${path}-wal`]) tighten(each, 0o600);
  return isNew;
}

/** Only the owner may change modes, and somebody else's folder may still be lent to this user. */
function tighten(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch (error) {
    if (!['EPERM', 'ENOENT', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Takes the lock that lasts as long as the connection, and writes once, so that a file that cannot be written shows now. */
function lock(database: DatabaseSync, isNew: boolean): void {
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  // All of a new file in one step: it is empty or complete, whenever the process ends.
  database.exec(`BEGIN EXCLUSIVE; ${isNew ? schema : ''} COMMIT`);
}

function checkSchema(database: DatabaseSync, path: string): void {
  const version = readNumber(database, 'user_version');
  if (version !== schemaVersion) {
    throw new StoreUnavailable(
      `${path} has tables of version ${version}, and this Heliostat knows version ${schemaVersion}. Update it, or give another folder.`,
    );
  }
  const [finding] = database.prepare('PRAGMA quick_check(1)').all();
  if (finding?.quick_check !== 'ok') throw toDamaged(path);
  // Written to the system with each commit, which is all that a killed process needs, and to the disk now and then.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
}

function readNumber(database: DatabaseSync, pragma: 'application_id' | 'user_version'): number {
  return Number(database.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}

function toDamaged(path: string): StoreUnavailable {
  return new StoreUnavailable(
    `${path} is damaged or no database. Move it away, or give another folder: nothing in it was changed.`,
  );
}

const busy = 5;
const damaged: readonly unknown[] = [11, 26];

function toUnavailable(error: unknown, folder: string, path: string, note: string): Error {
  if (error instanceof StoreUnavailable) return error;
  const { errcode, message } = error as { readonly errcode?: number; readonly message: string };
  if (errcode === busy) {
    return new StoreUnavailable(`${folder} is in use by ${readHolder(note)}. Stop that, or give this one another folder.`);
  }
  // The low byte is the kind of error, whatever the rest adds to it.
  if (errcode !== undefined && damaged.includes(errcode & 0xff)) return toDamaged(path);
  return new StoreUnavailable(`${folder} cannot be used: ${message}. Give a folder that this user can write.`);
}

function readHolder(note: string): string {
  try {
    const id = Number(readFileSync(note, 'utf8'));
    process.kill(id, 0);
    return `process ${id}`;
  } catch {
    // No note, or one of a process that is gone.
    return 'another program';
  }
}
