import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Import, readImports } from './read-imports.ts';

export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** One file of the workspace. All paths run from the workspace's root. */
export interface Source {
  readonly path: string;
  /** Folder of the nearest package.json; empty for the root package. */
  readonly folder: string;
  /** True for what ships: the files under the package's `src/`. */
  readonly isShipped: boolean;
  readonly imports: readonly Import[];
}

export interface Workspace {
  readonly root: string;
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly sources: ReadonlyMap<string, Source>;
}

const skipped = new Set(['node_modules', 'dist', '.git', '.turbo', '.results', 'venv']);

/** Reads every package.json and every TypeScript file below `root`, apart from what is installed or built. */
export function readWorkspace(root: string): Workspace {
  const list = (pattern: string) => globSync(pattern, { cwd: root, exclude: (name) => skipped.has(basename(name)) }).toSorted();
  const read = (path: string) => readFileSync(join(root, path), 'utf8');

  const manifests = new Map(list('**/package.json').map((path) => [toFolder(path), JSON.parse(read(path)) as Manifest]));
  const sources = new Map<string, Source>();
  for (const path of list('**/*.{ts,tsx,mts}')) {
    const folder = findPackage(path, manifests);
    if (folder === undefined) continue;
    const isShipped = path.startsWith(folder === '' ? 'src/' : `${folder}/src/`);
    sources.set(path, { path, folder, isShipped, imports: readImports(path, read(path)) });
  }
  return { root, manifests, sources };
}

function findPackage(path: string, manifests: ReadonlyMap<string, Manifest>): string | undefined {
  let folder = path;
  do {
    folder = toFolder(folder);
    if (manifests.has(folder)) return folder;
  } while (folder !== '');
  return undefined;
}

function toFolder(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}
