import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { isObject, type Json, type JsonObject } from '../lint/contract.ts';
import { createValidate, type Validate } from './create-validate.ts';
import { listMembers } from './pointer.ts';

/** Validates under the schemas of a Swagger 2.0 document, which are those of JSON schema draft 4 with a few words less. */
export function createSwaggerValidate(document: JsonObject): Validate {
  // A broken definition is the trouble of those that refer to it, so each is looked at when one does.
  const ajv = new Ajv({ allErrors: true, strict: false, validateSchema: false });
  addFormats.default(ajv);
  const definitions = Object.fromEntries(listMembers(document.definitions).map(([name, schema]) => [name, toDraft7(schema)]));
  return createValidate((schema) => ajv.compile({ definitions, allOf: [toDraft7(schema)] }));
}

/** Draft 4 knows exclusive bounds as switches of the bounds, and has `id` where later drafts have `$id`. */
function toDraft7(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const { id: _id, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  const changed: Record<string, Json> = { ...rest };
  if (exclusiveMinimum === true && 'minimum' in changed) changed.exclusiveMinimum = take(changed, 'minimum');
  if (exclusiveMaximum === true && 'maximum' in changed) changed.exclusiveMaximum = take(changed, 'maximum');
  for (const word of ['items', 'additionalProperties', 'not']) if (changed[word]) changed[word] = toDraft7(changed[word]);
  for (const word of ['allOf', 'oneOf', 'anyOf']) {
    const branches = changed[word];
    if (Array.isArray(branches)) changed[word] = (branches as readonly Json[]).map(toDraft7);
  }
  if (isObject(changed.properties)) {
    changed.properties = Object.fromEntries(listMembers(changed.properties).map(([name, each]) => [name, toDraft7(each)]));
  }
  return changed;
}

function take(from: Record<string, Json>, key: string): Json {
  const value = from[key] as Json;
  delete from[key];
  return value;
}
