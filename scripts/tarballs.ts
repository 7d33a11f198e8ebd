import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Writes the packages as npm would publish them: `pnpm tarballs [folder]`. Needs pnpm on the PATH.
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'tarballs'));
const packages = ['spec', 'packages/oauth', 'packages/client', 'packages/mock-server'];

const options: ExecFileSyncOptions = {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
};
execFileSync(join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--output-logs=errors-only'], options);
mkdirSync(folder, { recursive: true });
for (const each of packages) execFileSync('pnpm', ['pack', '--pack-destination', folder], { ...options, cwd: join(root, each) });
console.log(`Wrote ${packages.length} tarballs to ${folder}.`);
