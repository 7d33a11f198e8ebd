import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const spec = fileURLToPath(new URL('../', import.meta.url));

/** Runs a program that uses the package by its name, in a process of its own, and answers what it prints. */
function run(program: string): unknown {
  const flags = ['--conditions=@heliostat/source', '--input-type=module-typescript', '--eval', program];
  return JSON.parse(execFileSync(process.execPath, flags, { cwd: spec, encoding: 'utf8' }));
}

/** The names that come out of a door. */
function open(specifier: string): unknown {
  const attributes = specifier.endsWith('.json') ? ', { with: { type: "json" } }' : '';
  return run(`console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(specifier)}${attributes}))))`);
}

it('opens every door, and nothing but the documented names comes out', () => {
  const doors = Object.keys(manifest.exports).map((door) => [door, open(door.replace('.', manifest.name))]);
  expect(doors).toEqual([
    ['.', ['operations', 'unmatched']],
    ['./openapi.json', ['default']],
    ['./ledger.json', ['default']],
  ]);
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
