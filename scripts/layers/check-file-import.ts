import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Source, Workspace } from './read-workspace.ts';
import { packages, rootFiles } from './rules.ts';

/** Says why `source` may not import the file `target`, and what to do; undefined when it may. */
export function checkFileImport({ root, sources }: Workspace, source: Source, target: string): string | undefined {
  if (rootFiles.includes(target)) return undefined;
  const inside = source.folder === '' ? '' : `${source.folder}/`;
  const owner = sources.get(target)?.folder;
  if (!target.startsWith(inside) || (owner !== undefined && owner !== source.folder)) {
    return 'a relative path into another package. Import the package by its name, through its exports.';
  }
  if (!source.isShipped) return undefined;
  if (target.startsWith(`${inside}test/`)) return 'what ships does not import tests. Move what both need under src/.';
  if (!existsSync(join(root, target))) return 'there is no such file. Write the name with the extension that the file has (.ts).';
  const ranks = packages[source.folder]?.ranks;
  const start = `${inside}src/`;
  if (ranks === undefined || !target.startsWith(start)) return undefined;
  return checkRanks(ranks, toPlace(source.path.slice(start.length), ranks), toPlace(target.slice(start.length), ranks));
}

interface Place {
  /** The folder under src/, or the file itself when it stands directly there. */
  readonly name: string;
  readonly rank: number | undefined;
}

function checkRanks(ranks: readonly unknown[], from: Place, to: Place): string | undefined {
  for (const { name, rank } of [from, to]) {
    if (rank === undefined) return `the folder ${name}/ has no rank. Give it one in scripts/layers/rules.ts.`;
  }
  if (from.name === to.name || (from.rank === ranks.length && to.rank === ranks.length)) return undefined;
  if (Number(to.rank) < Number(from.rank)) return undefined;
  const relation = to.rank === from.rank ? 'sideways' : 'upward';
  return (
    `${relation}: ${from.name} has rank ${from.rank}, ${to.name} rank ${to.rank}, and imports go to lower ranks only. ` +
    'Move what both need to a lower rank, or pass it in as a parameter.'
  );
}

function toPlace(path: string, ranks: readonly (readonly string[])[]): Place {
  const [name = '', ...rest] = path.split('/');
  const rank = ranks.findIndex((names) => names.includes(name));
  if (rank !== -1) return { name, rank };
  return { name, rank: rest.length === 0 ? ranks.length : undefined };
}
