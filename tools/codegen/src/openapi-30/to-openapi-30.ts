import type { Json, JsonObject } from '../bundle.ts';
import { isObject, mapObject, toExtensions } from './map-object.ts';
import { toSchema30 } from './to-schema-30.ts';

/** Objects whose keys are names, not words of OpenAPI: a header may be called `x-…`, a parameter `schema`. */
const named: readonly string[] = [
  'callbacks',
  'content',
  'encoding',
  'examples',
  'headers',
  'links',
  'parameters',
  'paths',
  'requestBodies',
  'responses',
  'scopes',
  'securitySchemes',
  'variables',
];

/** Words that came with 3.1, by the object that they stand in. */
const later: Readonly<Record<string, readonly string[]>> = {
  '#': ['jsonSchemaDialect', 'webhooks'],
  '#/info': ['summary'],
  '#/info/license': ['identifier'],
};

/**
 * Renders an OpenAPI 3.1 document in 3.0.3, for tools that read nothing newer. Every value that fits a schema of the one fits the
 * same schema of the other. What 3.0 has no word for keeps its place under an `x-` name.
 *
 * Written here because the published converters fail on this contract: they leave `type: "null"` as it is, or put `nullable` beside
 * `$ref`, where it says nothing, or into every branch of a `oneOf`, so that null fits two.
 *
 * @throws Error that names the place, when something cannot be said in 3.0.
 */
export function toOpenapi30(document: JsonObject): JsonObject {
  return { ...(toPart(document, '#') as JsonObject), openapi: '3.0.3' };
}

function toPart(part: Json, at: string): Json {
  if (Array.isArray(part)) return part.map((each, index) => toPart(each, `${at}/${index}`));
  if (!isObject(part)) return part;
  // In 3.0 nothing beside a reference counts.
  if (typeof part.$ref === 'string') return { $ref: part.$ref };
  return toExtensions(
    mapObject(part, (value, word) => toValue(value, word, `${at}/${word}`)),
    later[at] ?? [],
  );
}

function toValue(value: Json, word: string, at: string): Json {
  if (at === '#/components/pathItems') {
    throw new Error(`${at} cannot be said in OpenAPI 3.0. Write each path where it is used.`);
  }
  if (word === 'schema') return toSchema30(value, at);
  if (word === 'value' || word === 'example' || word.startsWith('x-')) return value;
  if (!isObject(value)) return toPart(value, at);
  const toNamed = (each: Json, name: string) => {
    const place = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return word === 'schemas' ? toSchema30(each, place) : toPart(each, place);
  };
  return word === 'schemas' || named.includes(word) ? mapObject(value, toNamed) : toPart(value, at);
}
