import { isObject, type Json } from '../lint/contract.ts';
import type { Fields } from './operation.ts';
import { listMembers, resolve } from './pointer.ts';

/** Every property that a value of these schemas can have, at any depth. */
export function toFields(document: Json, schemas: readonly (Json | undefined)[]): Fields {
  const all = new Set(schemas.flatMap((schema) => listPaths(document, schema, '', [])));
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

function listPaths(document: Json, schema: Json | undefined, path: string, trail: readonly Json[]): readonly string[] {
  const here = resolve(document, schema);
  // A schema inside itself has nothing new to say.
  if (!isObject(here) || trail.includes(here)) return [];
  const into = (value: Json | undefined, at: string) => listPaths(document, value, at, [...trail, here]);
  const property = (name: string, value: Json) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [at, ...into(value, at)];
  };
  const branches = ['oneOf', 'anyOf', 'allOf', 'prefixItems'].flatMap((word) => {
    const value = here[word];
    return Array.isArray(value) ? (value as readonly Json[]) : [];
  });
  return [
    ...listMembers(here.properties).flatMap(([name, value]) => property(name, value)),
    ...(isObject(here.additionalProperties) ? property('*', here.additionalProperties) : []),
    ...[here.items, ...branches].flatMap((value) => into(value, path)),
  ];
}
