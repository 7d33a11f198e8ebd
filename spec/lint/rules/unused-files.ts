import { type Contract, entryFile, type Place, toChildren, toReference, toReferencedFile, toRoot } from '../contract.ts';
import type { Rule } from '../rule.ts';

/** Every file is reached from the entry file. */
export const unusedFiles: Rule = {
  name: 'unused-files',
  check: (contract) => {
    const reached = toReached(contract);
    return [...contract.documents.keys()]
      .filter((file) => !reached.has(file))
      .map((file) => ({
        place: toRoot(contract, file),
        problem: 'no file refers to this one.',
        remedy: 'Refer to it where it belongs, or delete it.',
      }));
  },
};

function toReached(contract: Contract): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const next of listReferences(toRoot(contract, file))) visit(toReferencedFile(file, next));
  };
  visit(entryFile);
  return reached;
}

function listReferences(place: Place): readonly string[] {
  const own = toReference(place);
  return [...(own === undefined ? [] : [own]), ...toChildren(place).flatMap(listReferences)];
}
