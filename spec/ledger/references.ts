import { readdir, readFile } from 'node:fs/promises';
import type { Contract, Place } from '../lint/contract.ts';
import { toChildren, toRoot } from '../lint/contract.ts';

/** A place that points at a record. */
export interface Reference {
  readonly id: string;
  readonly where: string;
}

/** Every id under an `x-ledger` of the authored files. */
export function listContractReferences(contract: Contract): readonly Reference[] {
  return [...contract.documents.keys()].flatMap((file) => listBelow(toRoot(contract, file)));
}

function listBelow(place: Place): readonly Reference[] {
  return toChildren(place).flatMap(({ key, ...child }) =>
    key === 'x-ledger'
      ? toChildren(child).map(({ value }) => ({ id: String(value), where: `spec/openapi/${child.file}#${child.pointer}` }))
      : listBelow(child),
  );
}

/** Every id after a tag `@ledger` in the source of the packages. */
export async function readSourceReferences(packages: URL): Promise<readonly Reference[]> {
  const names = (await readdir(packages, { recursive: true })).filter((name) => /^[^/]+\/src\/.*\.tsx?$/.test(name)).sort();
  const found = await Promise.all(
    names.map(async (name) => readTags(await readFile(new URL(name, packages), 'utf8'), `packages/${name}`)),
  );
  return found.flat();
}

/**
 * The ids that one source text refers to. Several may share a tag, separated by spaces or commas; as in any docstring, a tag
 * runs over line ends to the next tag or the end of its comment.
 */
export function readTags(text: string, file: string): readonly Reference[] {
  return [...text.matchAll(/@ledger\b([^@]*?)(?=@|\*\/|\n(?!\s*\*)|$)/g)].flatMap(({ 1: ids = '', index }) => {
    const where = `${file}:${text.slice(0, index).split('\n').length}`;
    return ids
      .split(/[\s,*]+/)
      .filter((id) => id !== '')
      .map((id) => ({ id, where }));
  });
}
