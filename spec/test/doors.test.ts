import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../package.json' with { type: 'json' };

const spec = fileURLToPath(new URL('../', import.meta.url));

/** Runs a program that uses the package by its name, in a process of its own, and answers what it prints. */
function run(program: string): unknown {
  const flags = ['--conditions=@heliostat/source', '--input-type=module-typescript', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, flags, { cwd: spec, encoding: 'utf8' }));
}

/** The names that come out of a door, or the path of a file that no import opens. */
function open(specifier: string): unknown {
  if (specifier.endsWith('.yaml')) return toFile(specifier);
  const attributes = specifier.endsWith('.json') ? ', { with: { type: "json" } }' : '';
  return run(`console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(specifier)}${attributes}))))`);
}

/** Where a program finds the file behind a door. */
function toFile(specifier: string): unknown {
  return run(`console.log(JSON.stringify(import.meta.resolve(${JSON.stringify(specifier)})))`);
}

function read(door: string): string {
  return readFileSync(new URL(String(toFile(manifest.name + door))), 'utf8');
}

it('opens every door, and nothing but the documented names comes out', () => {
  const doors = Object.keys(manifest.exports).map((door) => [door, open(door.replace('.', manifest.name))]);
  expect(doors).toEqual([
    ['.', ['operations', 'plans', 'unmatched']],
    ['./openapi.json', ['default']],
    ['./openapi.yaml', new URL('../generated/openapi.yaml', import.meta.url).href],
    ['./openapi-3.0.json', ['default']],
    ['./ledger.json', ['default']],
    ['./admin.json', ['default']],
  ]);
});

it('says the same in JSON and in YAML, whichever YAML the reader takes it for', () => {
  const contract: unknown = JSON.parse(read('/openapi.json'));
  expect(parse(read('/openapi.yaml'))).toEqual(contract);
  expect(parse(read('/openapi.yaml'), { version: '1.1' })).toEqual(contract);
});

it('has the same operations in OpenAPI 3.0', () => {
  const [newer, older] = ['/openapi.json', '/openapi-3.0.json'].map((door) => JSON.parse(read(door)));
  expect([newer.openapi, older.openapi]).toEqual(['3.1.0', '3.0.3']);
  const list = (paths: object) => Object.entries(paths).map(([path, item]) => [path, Object.keys(item)]);
  expect(list(older.paths)).toEqual(list(newer.paths));
});

it('reads as its README shows it', () => {
  const [, block = ''] = /```ts\n(.*?)```/s.exec(readFileSync(join(spec, 'README.md'), 'utf8')) ?? [];
  const claims = [...block.matchAll(/^(.+); \/\/ '(.+)'$/gm)];
  const program = `${block}\nconsole.log(JSON.stringify([${claims.map(([, expression]) => expression)}]))`;
  expect(claims).not.toHaveLength(0);
  expect(run(program)).toEqual(claims.map(([, , value]) => value));
});

it('publishes the files that the build writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heliostat-spec-'));
  try {
    const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
    execFileSync(tsc, ['--project', 'tsconfig.build.json', '--outDir', join(folder, 'dist')], { cwd: spec });
    const { types, default: code } = manifest.exports['.'];
    expect([types, code].filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
