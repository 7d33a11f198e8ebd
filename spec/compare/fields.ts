import { isObject, type Json, type JsonObject } from '../lint/contract.ts';
import type { Fields } from './operation.ts';
import { listMembers, resolve } from './pointer.ts';

/** Every property that a value of these schemas can have, at any depth. */
export function toFields(document: Json, schemas: readonly (Json | undefined)[]): Fields {
  const all = new Set(schemas.flatMap((schema) => createListPaths(document)(schema, '', undefined)));
  const inner = new Set([...all].flatMap((path) => (path.includes('.') ? [path.slice(0, path.lastIndexOf('.'))] : [])));
  return { all: [...all], leaves: [...all].filter((path) => !inner.has(path)) };
}

/**
 * Whether two paths mean the same property. What one document spells out, the other may leave open, and what one calls a map, the
 * other may call a list.
 */
export function isSamePath(one: string, other: string): boolean {
  const [mine, theirs] = [one.split('.'), other.split('.')];
  const fits = mine.length === theirs.length && mine.every((name, at) => name === theirs[at] || [name, theirs[at]].includes('*'));
  return fits || toNames(mine) === toNames(theirs);
}

function toNames(path: readonly string[]): string {
  return path.filter((name) => name !== '*').join('.');
}

type ListPaths = (schema: Json | undefined, path: string, seen: Set<Json> | undefined) => readonly string[];

/**
 * @returns what lists the paths below a schema. `seen` has the schemas that hold themselves and were met since the first of them: each
 * has something new to say once. Told on every way through them, a dozen that hold each other would fill hours.
 */
function createListPaths(document: Json): ListPaths {
  const isRecursive = createIsRecursive(document);
  const listPaths: ListPaths = (schema, path, seen) => {
    const here = resolve(document, schema);
    if (!isObject(here) || seen?.has(here)) return [];
    const within = isRecursive(here) ? (seen ?? new Set()).add(here) : seen;
    const property = (name: string, value: Json) => {
      const at = path === '' ? name : `${path}.${name}`;
      return [at, ...listPaths(value, at, within)];
    };
    return [
      ...listMembers(here.properties).flatMap(([name, value]) => property(name, value)),
      ...(isObject(here.additionalProperties) ? property('*', here.additionalProperties) : []),
      ...listAlike(here).flatMap((value) => listPaths(value, path, within)),
    ];
  };
  return listPaths;
}

/** The schemas in a schema that describe the same value, or the items of it. */
function listAlike(schema: JsonObject): readonly (Json | undefined)[] {
  const branches = ['oneOf', 'anyOf', 'allOf', 'prefixItems'].flatMap((word) => {
    const value = schema[word];
    return Array.isArray(value) ? (value as readonly Json[]) : [];
  });
  return [schema.items, ...branches];
}

/** @returns what tells whether a schema holds itself, directly or through others */
function createIsRecursive(document: Json): (schema: JsonObject) => boolean {
  const known = new Map<JsonObject, boolean>();
  const listInner = (schema: JsonObject) =>
    [...listMembers(schema.properties).map(([, value]) => value), schema.additionalProperties, ...listAlike(schema)]
      .map((inner) => resolve(document, inner))
      .filter(isObject);
  return (schema) => {
    const answer = known.get(schema);
    if (answer !== undefined) return answer;
    const reached = new Set(listInner(schema));
    // A set that grows while it is walked is walked to its new end.
    for (const inner of reached) for (const next of listInner(inner)) reached.add(next);
    known.set(schema, reached.has(schema));
    return reached.has(schema);
  };
}
