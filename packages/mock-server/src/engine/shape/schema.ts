import document from '@heliostat/spec/openapi.json' with { type: 'json' };

/** As much of JSON Schema as the contract uses for answers. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
}

interface Media {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
}

interface Operation {
  readonly operationId?: string;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** What a JSON pointer of the contract leads to, or the thing itself where it is none. */
export function resolve<T>(thing: T): T {
  const pointer = (thing as { readonly $ref?: string }).$ref;
  if (pointer === undefined) return thing;
  let found: unknown = document;
  for (const part of pointer.slice(2).split('/')) found = (found as Readonly<Record<string, unknown>>)[part];
  return resolve(found as T);
}

let successes: ReadonlyMap<string, Media> | undefined;

/** The successful JSON answer of each operation, by its id. Only who asks for another shape needs them. */
export function readSuccesses(): ReadonlyMap<string, Media> {
  successes ??= new Map(
    Object.values(document.paths)
      .flatMap((item) => Object.values(item as Readonly<Record<string, Operation>>))
      .flatMap((operation) => {
        const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'));
        const { content } = resolve((success?.[1] ?? {}) as { readonly content?: Readonly<Record<string, Media>> });
        const media = content?.['application/json'];
        return operation.operationId && media ? [[operation.operationId, media] as const] : [];
      }),
  );
  return successes;
}

/** Whether null is allowed. */
export function isNullable(schema: Schema): boolean {
  const { type, oneOf } = resolve(schema);
  return type === 'null' || (Array.isArray(type) && type.includes('null')) || (oneOf ?? []).some(isNullable);
}

/** The branch of a schema that a value takes: itself where it has none. */
export function toBranch(given: Schema, value: unknown): Schema {
  const schema = resolve(given);
  if (schema.allOf) return toMerged([schema, ...schema.allOf.map(resolve)]);
  if (!schema.oneOf) return schema;
  const branches = schema.oneOf.map(resolve);
  return branches.find((branch) => isOf(branch, value)) ?? branches[0] ?? schema;
}

function toMerged(all: readonly Schema[]): Schema {
  return {
    type: 'object',
    properties: Object.assign({}, ...all.map(({ properties }) => properties)) as Readonly<Record<string, Schema>>,
    required: all.flatMap(({ required = [] }) => required),
  };
}

function isOf({ type, required = [] }: Schema, value: unknown): boolean {
  const types = [type ?? []].flat();
  if (value === null) return types.includes('null');
  if (Array.isArray(value)) return types.includes('array');
  if (typeof value === 'object') return types.includes('object') && required.every((name) => name in value);
  if (typeof value === 'number') return types.includes('number') || (types.includes('integer') && Number.isInteger(value));
  return types.includes(typeof value);
}
