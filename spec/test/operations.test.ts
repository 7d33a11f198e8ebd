import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import bundle from '../generated/openapi.json' with { type: 'json' };
import type { Json, JsonObject } from '../lint/contract.ts';
import { type OperationRow, operations, plans } from '../src/index.ts';
import { surface } from './surface.ts';

const rows: readonly OperationRow[] = Object.values(operations);
const document = bundle as unknown as JsonObject;

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'bundle', ...document });

/** Follows local references from a value of the bundle. */
function at(value: Json | undefined, ...steps: readonly string[]): Json | undefined {
  const here = value as JsonObject | undefined;
  if (typeof here?.$ref === 'string') return at(document, ...here.$ref.slice(2).split('/'), ...steps);
  const [step, ...rest] = steps;
  return step === undefined ? here : at(here?.[step], ...rest);
}

describe('the operation table', () => {
  it('lists the operations of the contract, each with its method, path and access control', () => {
    expect(rows.map(({ id, method, path, accessControl }) => [id, method, path, accessControl])).toEqual(surface);
  });

  it('has all 82 operations of the v4 API on their 69 paths, each with an access control that some plan allows', () => {
    const api = rows.filter(({ path }) => path.startsWith('/api/v4/'));
    const allowed = Object.values(plans).flatMap(({ accessControls }) => [...accessControls] as string[]);
    expect(api).toHaveLength(82);
    expect(new Set(api.map(({ path }) => path)).size).toBe(69);
    expect(api.filter(({ accessControl }) => !allowed.includes(accessControl ?? ''))).toEqual([]);
  });

  it('names every operation once, under its own id', () => {
    expect(Object.keys(operations)).toEqual(rows.map(({ id }) => id));
    expect(new Set(rows.map(({ method, path }) => `${method} ${path}`)).size).toBe(rows.length);
  });

  it('has a row for every operation of the bundle', () => {
    const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];
    const ids = Object.values(document.paths as JsonObject).flatMap((item) =>
      methods.map((method) => at(item, method, 'operationId')).filter((id) => id !== undefined),
    );
    expect(ids.sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  it.each(rows)('$id says what the bundle says', (row) => {
    const operation = at(document, 'paths', row.path, row.method.toLowerCase());
    const tag = (document.tags as readonly JsonObject[]).find(({ name }) => name === row.tag);
    const parameters = ((at(operation, 'parameters') ?? []) as readonly Json[]).map((each) => at(each) as JsonObject);
    const named = (place: string) => parameters.filter((each) => each.in === place).map(({ name }) => name);
    expect(operation).toMatchObject({ operationId: row.id, tags: [row.tag], summary: row.summary });
    expect(row.accessControl).toBe(tag?.['x-access-control'] ?? null);
    expect(row.parameters).toEqual({ path: named('path'), query: named('query'), header: named('header') });
    expect(row.requestBody).toEqual(Object.keys((at(operation, 'requestBody', 'content') ?? {}) as JsonObject));
    expect(Object.keys(row.responses)).toEqual(Object.keys(at(operation, 'responses') as JsonObject));
  });
});

const answers = rows.flatMap((row) =>
  Object.entries(row.responses).flatMap(([status, { mediaType, schema, examples }]) =>
    examples.map((example) => ({ row, id: row.id, status, mediaType, schema, example })),
  ),
);

describe('the samples', () => {
  it.each(answers)('$id $status "$example" is a $schema', ({ row, status, mediaType, schema, example }) => {
    const media = ['responses', status, 'content', mediaType ?? '', 'examples', example, 'value'];
    const value = at(document, 'paths', row.path, row.method.toLowerCase(), ...media);
    expect(value).toBeDefined();
    expect(ajv.validate({ $ref: `bundle#/components/schemas/${schema}` }, value), ajv.errorsText()).toBe(true);
  });

  it('stand for every answer that has a body', () => {
    const silent = rows.flatMap((row) =>
      Object.entries(row.responses).filter(([, { mediaType, examples }]) => mediaType && !examples.length),
    );
    expect(silent).toEqual([]);
  });
});
