import { readSuccesses, resolve, type Schema, toBranch } from './schema.ts';

/** Values that the samples of the contract show, by the object that they stand in and their name there. */
let shown: Map<Schema, Map<string, unknown>> | undefined;

/** A value for a property that an answer left out: one that a sample shows, or else one that fits the schema. */
export function createValue(object: Schema, name: string, property: Schema): unknown {
  shown ??= readShown();
  const value = shown.get(object)?.get(name);
  return value === undefined ? createPlain(property) : structuredClone(value);
}

function readShown(): Map<Schema, Map<string, unknown>> {
  const found = new Map<Schema, Map<string, unknown>>();
  for (const { schema, examples = {} } of readSuccesses().values()) {
    for (const example of Object.values(examples)) note(found, schema, resolve(example).value);
  }
  return found;
}

function note(found: Map<Schema, Map<string, unknown>>, given: Schema, value: unknown): void {
  const schema = toBranch(given, value);
  if (Array.isArray(value)) {
    for (const each of value) if (schema.items) note(found, schema.items, each);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const values = found.get(schema) ?? new Map<string, unknown>();
  found.set(schema, values);
  for (const [name, each] of Object.entries(value)) {
    const property = schema.properties?.[name];
    if (each !== null && !values.has(name)) values.set(name, each);
    if (property) note(found, property, each);
  }
}

const byFormat: Readonly<Record<string, string>> = {
  date: '2026-01-01',
  'date-time': '2026-01-01T00:00:00Z',
  email: 'somebody@example.com',
  uri: 'https://example.com/',
  uuid: '00000000-0000-4000-8000-000000000000',
};

function createPlain(given: Schema): unknown {
  const schema = toBranch(given, undefined);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.find((each) => each !== null);
  const type = [schema.type ?? 'string'].flat().find((each) => each !== 'null');
  if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 1, 1);
  if (type === 'boolean') return true;
  if (type === 'array') return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () => createPlain(schema.items ?? {}));
  if (type !== 'object') return byFormat[schema.format ?? ''] ?? 'text';
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [name, createValue(schema, name, property)]),
  );
}
