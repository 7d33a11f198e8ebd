import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { parse } from 'yaml';

/** A JSON value as it comes out of a parsed document. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** A value together with where it stands: a file relative to `openapi/` and a JSON pointer into it. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
  readonly value: Json | undefined;
}

/** The authored files, parsed but not resolved, by their path relative to `openapi/`. */
export interface Contract {
  readonly texts: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, Json>;
}

export const entryFile = 'openapi.yaml';

/** Parses the files of a contract, given as path relative to `openapi/` and YAML text. @throws Error that names the broken file */
export function createContract(texts: ReadonlyMap<string, string>): Contract {
  return { texts, documents: new Map([...texts].map(([file, text]) => [file, parseFile(file, text)])) };
}

function parseFile(file: string, text: string): Json {
  try {
    return parse(text);
  } catch (cause) {
    throw new Error(`${file} is not YAML: ${(cause as Error).message}`, { cause });
  }
}

/** Reads every YAML file under a folder that ends in a slash. */
export async function readContract(folder: URL): Promise<Contract> {
  return readFiles(folder, await listFiles(folder));
}

/** Reads the document of the admin API, and the one file of the contract that it refers to: both answer with tokens alike. */
export async function readAdminContract(spec: URL): Promise<Contract> {
  const folder = new URL('admin/', spec);
  return readFiles(folder, [...(await listFiles(folder)), '../openapi/components/schemas/oauth/TokenResponse.yaml']);
}

async function listFiles(folder: URL): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort();
}

async function readFiles(folder: URL, names: readonly string[]): Promise<Contract> {
  return createContract(
    new Map(await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const))),
  );
}

/** The root of a file. */
export function toRoot(contract: Contract, file: string): Place {
  return { file, pointer: '', value: contract.documents.get(file) };
}

/** A key as a JSON pointer writes it. */
export function toStep(key: string | number): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The key that a step of a JSON pointer means. */
export function fromStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The value under a key, which may be missing. */
export function toChild(place: Place, key: string | number): Place {
  const step = toStep(key);
  const value = isObject(place.value) || Array.isArray(place.value) ? (place.value as JsonObject)[key] : undefined;
  return { file: place.file, pointer: `${place.pointer}/${step}`, value };
}

/** Every value directly below an object or a list; nothing for anything else. */
export function toChildren(place: Place): readonly (Place & { readonly key: string })[] {
  if (typeof place.value !== 'object' || place.value === null) return [];
  return Object.keys(place.value).map((key) => ({ ...toChild(place, key), key }));
}

/** Follows references until something else stands there. A broken reference ends in a place without value; Redocly reports it. */
export function follow(contract: Contract, place: Place): Place {
  let current = place;
  for (let hops = 0; hops < 20; hops += 1) {
    const reference = toReference(current);
    if (reference === undefined) return current;
    const [, pointer = ''] = reference.split('#');
    current = toRoot(contract, toReferencedFile(current.file, reference));
    for (const step of pointer.split('/').slice(1)) current = toChild(current, fromStep(step));
  }
  return { ...current, value: undefined };
}

/** The reference that stands at a place, if one does. */
export function toReference(place: Place): string | undefined {
  return isObject(place.value) && typeof place.value.$ref === 'string' ? place.value.$ref : undefined;
}

/** The file that a reference in another file means. */
export function toReferencedFile(from: string, reference: string): string {
  const [file = ''] = reference.split('#');
  return file === '' ? from : posix.join(posix.dirname(from), file);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
