import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ScenarioFile } from './records/timeline.ts';

/** What `--scenario` names: a name as it is, or what a file holds: JSON, or the default export of a module. */
export async function readScenarioFlag(given: string): Promise<string | ScenarioFile> {
  if (/^[a-z0-9-]{1,64}$/.test(given)) return given;
  const path = resolve(given);
  if (!path.endsWith('.json')) return ((await import(pathToFileURL(path).href)) as { readonly default: ScenarioFile }).default;
  return JSON.parse(await readFile(path, 'utf8')) as ScenarioFile;
}
