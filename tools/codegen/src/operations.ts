import type { Json, JsonObject } from './bundle.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/**
 * Writes the operation table: one row an operation, everything in it that a program needs without the schemas, and the answers to
 * requests that no operation matches.
 */
export function writeOperations(document: JsonObject): string {
  const tags = new Map(list(document.tags).map((tag) => [object(tag).name, object(tag)]));
  const rows = Object.entries(object(document.paths)).flatMap(([path, item]) =>
    methods
      .filter((method) => object(item)[method] !== undefined)
      .map((method) => toRow(document, tags, path, method, object(object(item)[method]))),
  );
  const body = rows.map((row) => `  ${String(row.id)}: ${JSON.stringify(row)},`).join('\n');
  const unmatched = Object.entries(object(document['x-unmatched'])).map(
    ([realm, answers]) => `  ${realm}: ${JSON.stringify(toResponses(document, answers))},`,
  );
  return `export const operations = {\n${body}\n} as const;\n\nexport const unmatched = {\n${unmatched.join('\n')}\n} as const;\n`;
}

function toRow(
  document: JsonObject,
  tags: ReadonlyMap<Json | undefined, JsonObject>,
  path: string,
  method: string,
  operation: JsonObject,
): JsonObject {
  const tag = list(operation.tags)[0] as string;
  const parameters = list(operation.parameters ?? []).map((parameter) => deref(document, parameter));
  const named = (place: string) => parameters.filter((parameter) => parameter.in === place).map((each) => each.name as string);
  return {
    id: operation.operationId as string,
    method: method.toUpperCase(),
    path,
    tag,
    summary: operation.summary as string,
    accessControl: tags.get(tag)?.['x-access-control'] ?? null,
    parameters: { path: named('path'), query: named('query'), header: named('header') },
    requestBody: operation.requestBody ? Object.keys(object(deref(document, operation.requestBody).content)) : [],
    responses: toResponses(document, operation.responses),
  };
}

function toResponses(document: JsonObject, responses: Json | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(object(responses)).map(([status, response]) => [status, toResponse(document, response)]),
  );
}

function toResponse(document: JsonObject, reference: Json): JsonObject {
  const content = object(deref(document, reference).content ?? {});
  const [mediaType] = Object.keys(content);
  if (mediaType === undefined) return { mediaType: null, schema: null, examples: [] };
  const media = object(content[mediaType]);
  return {
    mediaType,
    schema: (object(media.schema).$ref as string).split('/').at(-1) as string,
    examples: Object.keys(object(media.examples ?? {})),
  };
}

/** Follows local references until something else stands there. */
function deref(document: JsonObject, value: Json): JsonObject {
  let current = object(value);
  while (typeof current.$ref === 'string') {
    const steps = current.$ref.slice(2).split('/');
    current = object(steps.reduce<Json | undefined>((at, step) => object(at)[step], document));
  }
  return current;
}

function object(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`Expected an object, found ${value}.`);
  return value as JsonObject;
}

function list(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) throw new Error(`Expected a list, found ${value}.`);
  return value;
}
