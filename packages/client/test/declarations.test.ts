import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('no declaration of the package mentions openapi-fetch or openapi-typescript, which are at the end of their life', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heliostat-'));
  const project = [
    '--project',
    'packages/client/tsconfig.build.json',
    '--rootDir',
    '.',
    '--customConditions',
    '@heliostat/source',
  ];
  execFileSync(join(root, 'node_modules/.bin/tsc'), [...project, '--emitDeclarationOnly', '--outDir', folder], { cwd: root });
  const source = join(folder, 'packages/client/src');
  const files = readdirSync(source);
  expect(files).toContain('index.d.ts');
  for (const file of files) {
    const code = readFileSync(join(source, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
    for (const [, specifier] of code.matchAll(/(?:from|import)\s*\(?'([^']+)'/g))
      expect(specifier, file).toMatch(/^(?:\.\/|@heliostat\/)/);
  }
  rmSync(folder, { recursive: true });
});
