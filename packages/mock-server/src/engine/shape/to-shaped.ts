import { createValue } from './create-value.ts';
import { isNullable, readSuccesses, resolve, type Schema, toBranch } from './schema.ts';

/**
 * How much an answer says: `natural` what the system has, `saturated` every field that the contract knows, `starved` only what it requires, and null where it may
 * be null. Lists and objects stay, so that what is in them can be starved as well.
 */
export type Shape = 'natural' | 'saturated' | 'starved';

/** The body of a successful answer in another shape. It is still one that the contract allows. */
export function toShaped(operationId: string, body: unknown, shape: Shape): unknown {
  const schema = shape === 'natural' ? undefined : readSuccesses().get(operationId)?.schema;
  if (!schema) return body;
  return shape === 'saturated' ? toSaturated(schema, body) : toStarved(schema, body);
}

type Fields = readonly (readonly [name: string, value: unknown])[];

function toStarved(given: Schema, value: unknown): unknown {
  const schema = toBranch(given, value);
  if (Array.isArray(value)) return value.map((each) => (schema.items ? toStarved(schema.items, each) : each));
  if (typeof value !== 'object' || value === null) return value;
  const { properties, required = [] } = schema;
  if (!properties) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]): Fields => {
      const property = properties[name];
      if (!property) return [[name, each]];
      const isLeaf = typeof each !== 'object' || each === null;
      if (isLeaf && !required.includes(name)) return [];
      return [[name, isNullable(property) ? null : toStarved(property, each)]];
    }),
  );
}

function toSaturated(given: Schema, value: unknown): unknown {
  const schema = toBranch(given, value);
  if (Array.isArray(value)) return value.map((each) => (schema.items ? toSaturated(schema.items, each) : each));
  if (typeof value !== 'object' || value === null) return value;
  const properties = Object.entries(schema.properties ?? {});
  const added = properties.flatMap(([name, property]): Fields => {
    const own = (value as Readonly<Record<string, unknown>>)[name];
    return own === undefined || own === null ? [[name, toSaturated(property, createValue(schema, name, resolve(property)))]] : [];
  });
  const kept = Object.entries(value).map(([name, each]) => {
    const property = schema.properties?.[name];
    return [name, property ? toSaturated(property, each) : each] as const;
  });
  return Object.fromEntries([...kept, ...added]);
}
