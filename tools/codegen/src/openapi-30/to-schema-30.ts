import type { Json, JsonObject } from '../bundle.ts';
import { foldNull } from './fold-null.ts';
import { isObject, mapObject } from './map-object.ts';

/** Words that mean the same in both, and hold no schema. */
const same: readonly string[] = [
  ...['title', 'description', 'default', 'example', 'deprecated', 'readOnly', 'writeOnly', 'externalDocs', 'xml'],
  ...['enum', 'format', 'pattern', 'minLength', 'maxLength', 'multipleOf', 'minimum', 'maximum', 'discriminator'],
  ...['minItems', 'maxItems', 'uniqueItems', 'required', 'minProperties', 'maxProperties'],
];

/** Words that only refuse: without them, whatever fitted still fits. */
const refusing: readonly string[] = [
  ...['contains', 'minContains', 'maxContains', 'unevaluatedItems', 'propertyNames', 'unevaluatedProperties'],
  ...['dependentRequired', 'dependentSchemas', 'if', 'then', 'else', 'contentEncoding', 'contentMediaType', '$comment'],
];

/** Words of which the rendering of one would take the place of the other. */
const rivals = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
  ['const', 'enum'],
  ['example', 'examples'],
] as const;

type Render = (value: Json, at: string) => JsonObject;

const toList =
  (word: string): Render =>
  (branches, at) => ({
    [word]: (branches as readonly Json[]).map((branch, index) => toSchema30(branch, `${at}/${index}`)),
  });

const renders: Readonly<Record<string, Render>> = {
  type: toType,
  const: (value) => ({ enum: [value] }),
  examples: (examples) => Object.fromEntries((examples as readonly Json[]).slice(0, 1).map((first) => ['example', first])),
  exclusiveMinimum: (bound) => ({ minimum: bound, exclusiveMinimum: true }),
  exclusiveMaximum: (bound) => ({ maximum: bound, exclusiveMaximum: true }),
  properties: (properties, at) => ({
    properties: mapObject(properties as JsonObject, (property, name) => toSchema30(property, `${at}/${name}`)),
  }),
  additionalProperties: (value, at) => ({ additionalProperties: isObject(value) ? toSchema30(value, at) : value }),
  items: (items, at) => ({ items: toSchema30(items, at) }),
  not: (schema, at) => ({ not: toSchema30(schema, at) }),
  // It only refuses, and in 3.0 no extension may hold a reference.
  contentSchema: () => ({}),
  allOf: toList('allOf'),
  anyOf: toList('anyOf'),
  oneOf: toList('oneOf'),
};

/**
 * Renders one schema, and those in it.
 *
 * @throws Error that names the place, for a word of JSON Schema that has no rendering, or none beside another word.
 */
export function toSchema30(schema: Json, at: string): JsonObject {
  if (typeof schema === 'boolean') return schema ? {} : { not: {} };
  const { $ref, ...beside } = schema as JsonObject;
  if ($ref === undefined) return Object.assign({}, ...toWords(foldNull(beside), at));
  if (Object.keys(beside).length === 0) return { $ref };
  // In 3.0 nothing beside a reference counts.
  const { allOf = [], ...rest } = beside;
  return toSchema30({ allOf: [{ $ref }, ...(allOf as readonly Json[])], ...rest }, at);
}

function toWords(schema: JsonObject, at: string): readonly JsonObject[] {
  const pair = rivals.find((words) => words.every((word) => word in schema));
  if (pair)
    throw new Error(`${at}: \`${pair.join('` beside `')}\` cannot be said in OpenAPI 3.0. Write the schema with one of them.`);
  return Object.entries(schema).map(([word, value]) => {
    if (same.includes(word) || word.startsWith('x-')) return { [word]: value };
    if (refusing.includes(word)) return { [`x-${word}`]: value };
    const render = renders[word];
    if (render) return render(value, `${at}/${word}`);
    throw new Error(
      `${at}: \`${word}\` cannot be said in OpenAPI 3.0. Write the schema without it, or render it in to-schema-30.ts.`,
    );
  });
}

function toType(type: Json, at: string): JsonObject {
  const [one, ...others] = [type].flat().filter((each) => each !== 'null');
  if (others.length > 0)
    throw new Error(`${at}: ${JSON.stringify(type)} is more than one type. Write one branch a type under \`oneOf\`.`);
  if (one === undefined) return { type: 'object', nullable: true, enum: [null] };
  return Array.isArray(type) && type.includes('null') ? { type: one, nullable: true } : { type: one };
}
