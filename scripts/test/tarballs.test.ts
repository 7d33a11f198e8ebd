import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = { spec: 'spec', oauth: 'packages/oauth', client: 'packages/client', 'mock-server': 'packages/mock-server' };
let folder = '';

/** Installs the tarballs into an empty folder, as npm would with everything else already there. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliostat-tarballs-'));
  await run(process.execPath, ['scripts/tarballs.ts', folder], { cwd: root });
  await mkdir(join(folder, 'node_modules/@heliostat'), { recursive: true });
  for (const [name, source] of Object.entries(packages)) {
    const target = join(folder, 'node_modules/@heliostat', name);
    await mkdir(target);
    await run('tar', ['xzf', join(folder, `heliostat-${name}-0.1.0.tgz`), '-C', target, '--strip-components=1']);
    const { dependencies = {} } = JSON.parse(await readFile(join(target, 'package.json'), 'utf8')) as { dependencies?: object };
    for (const dependency of Object.keys(dependencies).filter((each) => !each.startsWith('@heliostat/'))) {
      const link = join(folder, 'node_modules', dependency);
      await mkdir(join(link, '..'), { recursive: true });
      await symlink(join(root, source, 'node_modules', dependency), link).catch(ignoreExisting);
    }
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

const evaluate = (program: string) => run(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder });

/** What a build copies from a dependency, so that nobody has to install the rest of it. */
const carried = ['docs/reference.js'];

describe('the packages as they would be published', () => {
  test.each([
    ['@heliostat/spec', 'operations'],
    ['@heliostat/oauth', 'createTokenSource'],
    ['@heliostat/client', 'createClient'],
    ['@heliostat/mock-server', 'createMockServer'],
    ['@heliostat/mock-server/sqlite', 'openSqliteStores'],
    ['@heliostat/mock-server/testing', 'startMock'],
  ])('%s opens and has %s', async (name, member) => {
    const { stdout } = await evaluate(`import * as all from '${name}'; console.log(typeof all.${member});`);
    expect(stdout).toMatch(/^(function|object)\n$/);
  });

  test('a mock of one package answers the client of another', async () => {
    const { stdout } = await evaluate(`
      import { createClient } from '@heliostat/client';
      import { createMockServer } from '@heliostat/mock-server';
      const { fetch } = await createMockServer();
      const client = createClient({ baseUrl: 'http://127.0.0.1:1', apiKey: 'none', accessToken: 'none', fetch });
      console.log((await client.listSystems()).status);
    `);
    expect(stdout).toBe('401\n');
  });

  test('the command starts', async () => {
    const bin = join(folder, 'node_modules/@heliostat/mock-server/dist/cli.js');
    const { stdout } = await run(process.execPath, [bin, 'mock', '--help']);
    expect(stdout).toContain('--responses <kind>');
  });

  test.each(Object.entries(packages))(
    '%s has every file that its manifest names, and none without a source',
    async (name, source) => {
      const target = join(folder, 'node_modules/@heliostat', name);
      const text = await readFile(join(target, 'package.json'), 'utf8');
      const { exports, bin = {} } = JSON.parse(text) as {
        exports: Record<string, string | Record<string, string>>;
        bin?: object;
      };
      const named = [
        ...Object.values(exports).flatMap((door) => Object.values(typeof door === 'string' ? [door] : door)),
        ...Object.values(bin),
      ];
      for (const file of named) await access(join(target, file));
      expect(named.length).toBeGreaterThan(0);
      expect(text).not.toContain('@heliostat/source');
      const built = (await readdir(join(target, 'dist'), { recursive: true })).filter((file) => file.endsWith('.js'));
      const place = name === 'spec' ? source : join(source, 'src');
      for (const file of built.filter((each) => !carried.includes(each))) {
        await access(join(root, place, file.replace(/\.js$/, '.ts')));
      }
    },
  );

  test('none holds a source, a test or a path of this machine', async () => {
    for (const name of Object.keys(packages)) {
      const files = await readdir(join(folder, 'node_modules/@heliostat', name), { recursive: true, withFileTypes: true });
      const names = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
      expect(
        names.filter((file) => /(?<!\.d)\.ts$|\/test\//.test(file)),
        name,
      ).toEqual([]);
      for (const file of names) expect((await readFile(file, 'utf8')).includes(root), file).toBe(false);
    }
  });
});
