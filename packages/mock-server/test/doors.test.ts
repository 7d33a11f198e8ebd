import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as main from '@heliostat/mock-server';
import * as sqlite from '@heliostat/mock-server/sqlite';
import * as testing from '@heliostat/mock-server/testing';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const folder = fileURLToPath(new URL('..', import.meta.url));

test('every door opens, and nothing but the documented names comes out', () => {
  expect(Object.keys(manifest.exports)).toEqual(['.', './sqlite', './testing']);
  expect(Object.keys(main).sort()).toEqual([
    'AdminError',
    'BudgetExceeded',
    'createManualClock',
    'createMockServer',
    'createSystemClock',
    'listScenarios',
    'listen',
    'runScenario',
  ]);
  expect(Object.keys(sqlite).sort()).toEqual(['StoreUnavailable', 'openSqliteStores']);
  expect(Object.keys(testing)).toEqual(['startMock']);
});

test('the program of the README runs', async () => {
  const [, block = ''] = /```ts\n(.*?)```/s.exec(await readFile(join(folder, 'README.md'), 'utf8')) ?? [];
  const place = await mkdtemp(join(folder, '.readme-'));
  try {
    await writeFile(join(place, 'block.ts'), block);
    const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@heliostat/source', join(place, 'block.ts')]);
    expect(stdout).toBe('401 {"message":"Not Authorized","details":"User is not authorized","code":401}\n');
  } finally {
    await rm(place, { recursive: true });
  }
});

test('the README names every switch', async () => {
  const { world } = await main.createMockServer();
  const readme = await readFile(join(folder, 'README.md'), 'utf8');
  for (const name of Object.keys(world.switches)) expect(readme).toContain(`\`${name}\``);
});
