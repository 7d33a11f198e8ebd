import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where every package's vitest.config.ts (through vitest.base.ts) has the report of its tests written. */
export const reportName = '.results/tests.json';

/** Folders that must have a test report afterwards: the packages with a `test` script, and these scripts. */
export function listTested(root: string): readonly string[] {
  const manifests = globSync('{spec,packages/*,apps/*,tools/*}/package.json', { cwd: root }).toSorted();
  const hasTests = (path: string) => 'test' in (JSON.parse(readFileSync(join(root, path), 'utf8')).scripts ?? {});
  return [...manifests.filter(hasTests).map((path) => dirname(path)), 'scripts'];
}
