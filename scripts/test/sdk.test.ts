import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { writeFormFields } from '../sdk/write-form-fields.ts';

const script = fileURLToPath(new URL('../sdk.ts', import.meta.url));

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heliostat-sdk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Runs the script where `java` is what the shell lines do, or is missing. */
function runWith(java: string | undefined, ...args: readonly string[]) {
  const bin = createFolder();
  if (java !== undefined) {
    writeFileSync(join(bin, 'java'), `#!/bin/sh\n${java}\n`);
    chmodSync(join(bin, 'java'), 0o755);
  }
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, PATH: bin },
    encoding: 'utf8',
  });
  return { status, stderr };
}

test.each([
  ['is missing', undefined, 'there is no `java` here'],
  ['is too old', 'echo \'java version "1.8.0_402"\' >&2', '`java` is Java 8.'],
  ['tells no version', 'echo broken >&2', '`java -version` does not tell its version: broken.'],
])('where Java %s, the script says so in one line', (_, java, why) => {
  const { status, stderr } = runWith(java, 'validate');
  expect(stderr).toMatch(/^No openapi-generator: .*Java 11 or newer.*\n$/);
  expect(stderr).toContain(why);
  expect(status).toBe(1);
});

test.each(['ruby', 'constructor', '__proto__', 'toString'])(
  '%s, which is no command, is refused with those that there are',
  (name) => {
    expect(runWith(undefined, name)).toEqual({ status: 2, stderr: `"${name}" is none of validate, python.\n` });
  },
);

test('more than one folder is refused', () => {
  expect(runWith(undefined, 'python', 'a', 'b')).toEqual({ status: 2, stderr: 'Name one folder, not 2.\n' });
});

test.each(['', '/below'])('a file%s is refused as a place for an SDK, in one line', (below) => {
  const file = join(createFolder(), 'diary.txt');
  writeFileSync(file, 'Mine.');
  const { status, stderr } = runWith(undefined, 'python', file + below);
  expect(stderr).toMatch(/^.*diary\.txt.* cannot hold the SDK \(E\w+\)\. Name an empty folder, or a new one\.\n$/);
  expect(status).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('Mine.');
});

test('a folder that no generator wrote stays as it is', () => {
  const folder = createFolder();
  writeFileSync(join(folder, 'diary.txt'), 'Mine.');
  const { status, stderr } = runWith(undefined, 'python', folder);
  expect([status, stderr]).toEqual([
    2,
    `${folder} holds something else than a generated SDK. Name an empty folder, or a new one.\n`,
  ]);
  expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toBe('Mine.');
});

test('a generated SDK outlives a generator that cannot run', () => {
  const folder = createFolder();
  mkdirSync(join(folder, '.openapi-generator'));
  expect(runWith(undefined, 'python', folder).status).toBe(1);
  expect(existsSync(join(folder, '.openapi-generator'))).toBe(true);
});

test('generated code that has changed is not mended blindly', () => {
  const folder = createFolder();
  mkdirSync(join(folder, 'heliostat_enphase'));
  writeFileSync(join(folder, 'heliostat_enphase/rest.py'), 'import json\n');
  expect(() => writeFormFields(folder)).toThrow('rest.py has changed');
});
