import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InvalidArgument } from './errors/invalid-argument.ts';
import type { ScenarioFile } from './records/timeline.ts';

/** Whether it is a name rather than a path. */
export function isScenarioName(given: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(given);
}

/**
 * What `--scenario` names: a name as it is, or what a file holds: JSON, or the default export of a module.
 *
 * @throws InvalidArgument for a file that cannot be read
 */
export async function readScenarioFlag(given: string): Promise<string | ScenarioFile> {
  if (isScenarioName(given)) return given;
  const path = resolve(given);
  try {
    return path.endsWith('.json') ? JSON.parse(await readFile(path, 'utf8')) : await readModule(path);
  } catch (cause) {
    if (cause instanceof InvalidArgument) throw cause;
    throw new InvalidArgument(`--scenario ${given} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

async function readModule(path: string): Promise<ScenarioFile> {
  const { default: file } = (await import(pathToFileURL(path).href)) as { readonly default?: ScenarioFile };
  if (file === undefined) throw new InvalidArgument(`--scenario ${path} has to export the scenario as its default.`);
  return file;
}
