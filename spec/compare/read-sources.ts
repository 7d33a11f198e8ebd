import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isObject, type Json, type JsonObject } from '../lint/contract.ts';
import { listMembers } from './pointer.ts';
import type { Entry } from './records.ts';
import type { Sources } from './to-report.ts';

/** The file names under which Enphase publishes. */
const names = ['monitoring.swagger.json', 'commissioning.swagger.json'];
const whence =
  'Enphase publishes them: the reference pages of its developer portal, https://developer-v4.enphase.com, load one for the ' +
  `monitoring API and one for the commissioning API. Save them as ${names.join(' and ')}, and name their folder. They are not ` +
  'part of this repository.';

/** Something about the given files that the caller can mend. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/**
 * Reads what is compared.
 *
 * @param folder where the published files lie
 * @param generated where the bundle and the ledger lie, ending in a slash
 * @throws SourceError that names the file and what to do
 */
export async function readSources(folder: string, generated: URL): Promise<Sources> {
  const published = [];
  for (const name of names) published.push({ name, document: await readSwagger(join(resolve(folder), name)) });
  const again = 'Run `pnpm generate`.';
  const bundle = toObject(await readJson(fileURLToPath(new URL('openapi.json', generated)), again), 'openapi.json', again);
  const ledger = toObject(await readJson(fileURLToPath(new URL('ledger.json', generated)), again), 'ledger.json', again);
  return { published, authored: { name: 'openapi.json', document: bundle }, ledger: toEntries(ledger) };
}

async function readSwagger(path: string): Promise<JsonObject> {
  const document = toObject(await readJson(path, whence), path, whence);
  if (document.swagger !== '2.0') throw new SourceError(`${path} does not say \`"swagger": "2.0"\`. ${whence}`);
  if (listMembers(document.paths).length === 0) throw new SourceError(`${path} has no paths. ${whence}`);
  return document;
}

async function readJson(path: string, remedy: string): Promise<Json> {
  const text = await readFile(pathToFileURL(path), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new SourceError(`${path} cannot be read (${cause.code}). ${remedy}`, { cause });
  });
  try {
    // Some editors and browsers save a byte order mark, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new SourceError(`${path} is not JSON: ${(cause as Error).message}. ${remedy}`, { cause });
  }
}

function toObject(value: Json, path: string, remedy: string): JsonObject {
  if (isObject(value)) return value;
  throw new SourceError(`${path} holds no JSON object. ${remedy}`);
}

function toEntries({ ledger }: JsonObject): readonly Entry[] {
  return (ledger as unknown as readonly { readonly records: readonly Entry[] }[]).flatMap(({ records }) => records);
}
