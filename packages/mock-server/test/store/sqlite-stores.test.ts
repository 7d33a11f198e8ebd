import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createManualClock } from '@heliostat/mock-server';
import { openSqliteStores, StoreUnavailable } from '@heliostat/mock-server/sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Stores } from '../../src/store/store.ts';
import { createFolder } from './create-folder.ts';

const clock = createManualClock(0);
const toMode = (path: string) => (statSync(path).mode & 0o777).toString(8);
const toPath = (folder: string) => join(folder, 'worlds.sqlite');

function open(folder: string): Stores {
  const stores = openSqliteStores(folder);
  // Closing twice is an error of SQLite.
  onTestFinished(() => stores.close().catch(() => undefined));
  return stores;
}

/** Makes a folder with one value in it, and ends whoever wrote it. */
async function fill(): Promise<string> {
  const folder = createFolder();
  const stores = open(folder);
  await stores.open('world/a', clock).put('sites', 'a', 'kept');
  await stores.close();
  return folder;
}

describe('what was written', () => {
  test('is there after a restart: values, order, counters, what expired', async () => {
    const folder = createFolder();
    const first = open(folder);
    const store = first.open('world/a', clock);
    for (const key of ['c', 'a', 'b']) await store.put('sites', key, key);
    await store.put('codes', 'late', 'late', { expiresAt: -1 });
    await store.increment('hits', 'minute', 41);
    const dump = await store.dump();
    await first.close();
    const again = open(folder).open('world/a', clock);
    expect(await again.dump()).toEqual(dump);
    expect(await again.increment('hits', 'minute')).toBe(42);
    await again.put('sites', 'aa', 'aa');
    expect(await again.list('sites')).toEqual(['c', 'a', 'b', 'aa']);
  });

  test('is gone after a restart where its store was dropped', async () => {
    const folder = await fill();
    const stores = open(folder);
    const late = stores.open('world/a', clock);
    await stores.drop('world/a');
    await late.put('sites', 'b', 'too late');
    await stores.close();
    expect(await open(folder).open('world/a', clock).dump()).toEqual([]);
  });

  test('does not swell the log: what is in the database again is written over', async () => {
    const folder = createFolder();
    const store = open(folder).open('world/a', clock);
    const value = 'v'.repeat(1_000);
    for (let at = 0; at < 3_000; at++) {
      await store.put('sites', 'a', value);
      await store.increment('hits', 'a');
      await store.take('sites', 'a');
    }
    expect(statSync(`${toPath(folder)}-wal`).size).toBeLessThan(8_000_000);
  });
});

describe('a folder is closed to others', () => {
  test('a new one, with its parents, and every file in it', async () => {
    const folder = join(createFolder(), 'deeper');
    await open(folder).open('world/a', clock).put('sites', 'a', 'kept');
    expect(toMode(folder)).toBe('700');
    const files = readdirSync(folder).sort();
    expect(files).toEqual(['worlds.pid', 'worlds.sqlite', 'worlds.sqlite-wal']);
    for (const file of files) expect(toMode(join(folder, file))).toBe('600');
  });

  test('one that was open to others is closed', async () => {
    const folder = await fill();
    chmodSync(folder, 0o755);
    chmodSync(toPath(folder), 0o644);
    open(folder);
    expect([toMode(folder), toMode(toPath(folder))]).toEqual(['700', '600']);
  });

  test('one that holds other things keeps its mode, and the file is closed all the same', () => {
    const folder = createFolder();
    mkdirSync(folder, { mode: 0o755 });
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'letter.txt'), 'dear');
    open(folder);
    expect([toMode(folder), toMode(toPath(folder))]).toEqual(['755', '600']);
    expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('dear');
  });
});

describe('one process has a folder at a time', () => {
  const refusal = (folder: string) =>
    new RegExp(`^${folder} is in use by process ${process.pid}\\. Stop that, or give this one another folder\\.$`);

  test('a second opener is refused at once, with who has it, and the first goes on', async () => {
    const folder = createFolder();
    const store = open(folder).open('world/a', clock);
    for (let at = 0; at < 3; at++) expect(() => openSqliteStores(folder)).toThrow(refusal(folder));
    await store.put('sites', 'a', 'kept');
    expect(await store.get('sites', 'a')).toBe('kept');
  });

  test('also one in another process, and also after one in this process tried', async () => {
    const folder = createFolder();
    open(folder);
    expect(() => openSqliteStores(folder)).toThrow(StoreUnavailable);
    const module = fileURLToPath(import.meta.resolve('@heliostat/mock-server/sqlite'));
    const program = `
      import { openSqliteStores } from ${JSON.stringify(module)};
      try { openSqliteStores(${JSON.stringify(folder)}); } catch (error) { console.log(error.message); }`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
    expect(stdout.trim()).toMatch(refusal(folder));
  });

  test('one that ended leaves the folder to the next, and no note', async () => {
    const folder = await fill();
    expect(existsSync(join(folder, 'worlds.pid'))).toBe(false);
    expect(await open(folder).open('world/a', clock).get('sites', 'a')).toBe('kept');
  });

  test('a lock of something else is named so', async () => {
    const folder = await fill();
    const other = new DatabaseSync(toPath(folder));
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    onTestFinished(() => other.close());
    expect(() => openSqliteStores(folder)).toThrow('is in use by another program');
  });
});

describe('what cannot be used is said, and left as it is', () => {
  /** The bytes before and after, and what was said. */
  async function refuse(folder: string): Promise<string> {
    const before = readFileSync(toPath(folder));
    let said = '';
    try {
      openSqliteStores(folder);
    } catch (error) {
      expect(error).toBeInstanceOf(StoreUnavailable);
      said = (error as Error).message;
    }
    expect(readFileSync(toPath(folder)).equals(before)).toBe(true);
    expect(said).not.toBe('');
    return said.replaceAll(folder, 'DIR');
  }

  test.each<[what: string, toBytes: (before: Buffer) => Buffer | string]>([
    ['text', () => 'This is a letter, and no database at all.\n'.repeat(200)],
    ['one byte', () => 'x'],
    ['half of the file', (before) => before.subarray(0, before.length / 2)],
    [
      'the file with its second half overwritten',
      (before) => Buffer.concat([before.subarray(0, before.length / 2), Buffer.alloc(before.length / 2, 0x5a)]),
    ],
    ['the file with its middle overwritten', (before) => Buffer.from(before).fill(0x5a, 4_096, 4_196)],
  ])('%s', async (_what, toBytes) => {
    const folder = await fill();
    writeFileSync(toPath(folder), toBytes(readFileSync(toPath(folder))));
    expect(await refuse(folder)).toBe(
      'DIR/worlds.sqlite is damaged or no database. Move it away, or give another folder: nothing in it was changed.',
    );
  });

  test.each(['DELETE', 'WAL'])('the database of another program, journal mode %s', async (mode) => {
    const folder = createFolder();
    mkdirSync(folder);
    const other = new DatabaseSync(toPath(folder));
    other.exec(`PRAGMA journal_mode = ${mode}; CREATE TABLE entries (a TEXT); INSERT INTO entries VALUES ('theirs')`);
    other.close();
    chmodSync(toPath(folder), 0o644);
    expect(await refuse(folder)).toBe('DIR/worlds.sqlite is the database of another program. Give a folder of its own.');
    expect(readdirSync(folder)).toEqual(['worlds.sqlite']);
    expect(toMode(toPath(folder))).toBe('644');
  });

  test('a file of a later version', async () => {
    const folder = await fill();
    const later = new DatabaseSync(toPath(folder));
    later.exec('PRAGMA journal_mode = DELETE; PRAGMA user_version = 2');
    later.close();
    expect(await refuse(folder)).toBe(
      'DIR/worlds.sqlite has tables of version 2, and this Heliostat knows version 1. Update it, or give another folder.',
    );
  });

  test('a path that leads through a file', () => {
    const folder = createFolder();
    writeFileSync(folder, 'a file');
    for (const path of [folder, join(folder, 'data')]) {
      expect(() => openSqliteStores(path)).toThrow(
        /^.* cannot be used: E(EXIST|NOTDIR).*Give a folder that this user can write\.$/,
      );
    }
    expect(readFileSync(folder, 'utf8')).toBe('a file');
  });

  test('a folder in the place of the file', () => {
    const folder = createFolder();
    mkdirSync(toPath(folder), { recursive: true });
    expect(() => openSqliteStores(folder)).toThrow(StoreUnavailable);
  });

  test('a folder where nobody may write, not even the superuser', () => {
    expect(() => openSqliteStores('/proc/heliostat')).toThrow(/cannot be used: E(NOENT|ACCES|PERM)/);
  });
});
