import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const plugin = 'scripts/lint/time-and-chance.grit';

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { path: string; start: { line: number } } }[];
}

/** Runs biome with this repository's configuration on these files, and lists `path:line category`. */
export function lint(files: Record<string, readonly string[]>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // The temporary folder is no git repository.
  const config = { ...JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')), vcs: { enabled: false }, root: true };
  mkdirSync(dirname(join(folder, plugin)), { recursive: true });
  copyFileSync(join(root, plugin), join(folder, plugin));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  for (const [path, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  }
  const biome = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--reporter=json', '--max-diagnostics=none', ...Object.keys(files)],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(biome.stdout) as Report;
  return diagnostics.map(({ category, location }) => `${location.path}:${location.start.line} ${category.split('/').at(-1)}`);
}
