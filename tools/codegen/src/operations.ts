import type { Json, JsonObject } from './bundle.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** One row of the table: what is plain data, and the text of its responses, which refers to those that rows share. */
interface Row {
  readonly data: JsonObject;
  readonly responses: string;
}

/**
 * Writes the operation table: one row an operation, everything in it that a program needs without the schemas; the answers to
 * requests that no operation matches; and the plans. An answer that has a name in the contract is written once, since most rows
 * share a dozen of them and every program that imports the table pays for its length.
 */
export function writeOperations(document: JsonObject): string {
  const tags = new Map(list(document.tags).map((tag) => [object(tag).name, object(tag)]));
  const rows = Object.entries(object(document.paths)).flatMap(([path, item]) =>
    methods
      .filter((method) => object(item)[method] !== undefined)
      .map((method) => toRow(document, tags, path, method, object(object(item)[method]))),
  );
  const named = Object.keys(object(object(document.components).responses)).map(
    (name) => `  ${name}: ${JSON.stringify(toResponse(document, { $ref: `#/components/responses/${name}` }))},`,
  );
  const unmatched = Object.entries(object(document['x-unmatched'])).map(
    ([realm, answers]) => `  ${realm}: ${writeResponses(document, answers)},`,
  );
  const plans = Object.entries(object(object(document['x-plans']).plans)).map(
    ([name, plan]) => `  ${name}: ${JSON.stringify(plan)},`,
  );
  return [
    writeConstant('const responses', named),
    writeConstant('export const operations', rows.map(writeRow)),
    writeConstant('export const unmatched', unmatched),
    writeConstant('export const plans', plans),
  ].join('\n');
}

function writeConstant(declaration: string, lines: readonly string[]): string {
  return `${declaration} = {\n${lines.join('\n')}\n} as const;\n`;
}

function writeRow({ data, responses }: Row): string {
  return `  ${String(data.id)}: {${JSON.stringify(data).slice(1, -1)},"responses":${responses}},`;
}

function writeResponses(document: JsonObject, responses: Json | undefined): string {
  const entries = Object.entries(object(responses)).map(([status, response]) => {
    const { $ref } = object(response);
    const name = typeof $ref === 'string' ? /^#\/components\/responses\/(\w+)$/.exec($ref)?.[1] : undefined;
    return `"${status}":${name === undefined ? JSON.stringify(toResponse(document, response)) : `responses.${name}`}`;
  });
  return `{${entries.join(',')}}`;
}

function toRow(
  document: JsonObject,
  tags: ReadonlyMap<Json | undefined, JsonObject>,
  path: string,
  method: string,
  operation: JsonObject,
): Row {
  const tag = list(operation.tags)[0] as string;
  const parameters = list(operation.parameters ?? []).map((parameter) => deref(document, parameter));
  const named = (place: string) => parameters.filter((parameter) => parameter.in === place).map((each) => each.name as string);
  const data = {
    id: operation.operationId as string,
    method: method.toUpperCase(),
    path,
    tag,
    summary: operation.summary as string,
    accessControl: tags.get(tag)?.['x-access-control'] ?? null,
    parameters: { path: named('path'), query: named('query'), header: named('header') },
    requestBody: operation.requestBody ? Object.keys(object(deref(document, operation.requestBody).content)) : [],
  };
  return { data, responses: writeResponses(document, operation.responses) };
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
