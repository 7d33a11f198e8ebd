import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../src/bundle.ts';
import { toOpenapi30 } from '../src/openapi-30/to-openapi-30.ts';
import { toSchema30 } from '../src/openapi-30/to-schema-30.ts';

const reference = { $ref: '#/components/schemas/Battery' };
const nothing = { type: 'object', nullable: true, enum: [null] };

describe('a schema in 3.0', () => {
  test.each<[string, JsonObject, JsonObject]>([
    [
      'says null by nullable',
      { type: ['integer', 'null'], format: 'int64' },
      { type: 'integer', nullable: true, format: 'int64' },
    ],
    [
      'lists null in a nullable enum, where 3.0 wants it',
      { type: ['string', 'null'], enum: ['on', null] },
      { type: 'string', nullable: true, enum: ['on', null] },
    ],
    ['says a constant by an enum, a falsy one too', { type: 'boolean', const: false }, { type: 'boolean', enum: [false] }],
    ['has no example where the list of them is empty', { type: 'string', examples: [] }, { type: 'string' }],
    [
      'has the first of its examples, null too',
      { type: ['string', 'null'], examples: [null] },
      { type: 'string', nullable: true, example: null },
    ],
    ['has the first of its examples', { type: 'string', examples: ['a', 'b'] }, { type: 'string', example: 'a' }],
    [
      'has flags beside its bounds',
      { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 5 },
      { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: true },
    ],
    ['keeps words beside a reference', { ...reference, description: 'Words.' }, { allOf: [reference], description: 'Words.' }],
    [
      'keeps what it extends beside a reference',
      { ...reference, allOf: [{ type: 'object' }] },
      { allOf: [reference, { type: 'object' }] },
    ],
    [
      'keeps extensions as they are',
      { type: 'string', 'x-ledger': [{ const: 1 }] },
      { type: 'string', 'x-ledger': [{ const: 1 }] },
    ],
    [
      'keeps words that only refuse as extensions',
      { type: 'object', propertyNames: { pattern: '^a' }, additionalProperties: { const: 1 } },
      { type: 'object', 'x-propertyNames': { pattern: '^a' }, additionalProperties: { enum: [1] } },
    ],
    [
      'reads properties by their names, whatever they are called',
      { type: 'object', properties: { type: { const: 'a' }, examples: { type: 'array', items: { const: 2 } } } },
      { type: 'object', properties: { type: { enum: ['a'] }, examples: { type: 'array', items: { enum: [2] } } } },
    ],
    [
      'leaves the values that it lists alone',
      { type: 'object', enum: [{ const: 1 }], default: { const: 1 } },
      { type: 'object', enum: [{ const: 1 }], default: { const: 1 } },
    ],
    ['may take anything or nothing', { anyOf: [true, false] }, { anyOf: [{}, { not: {} }] }],
  ])('%s', (_, newer, older) => {
    expect(toSchema30(newer, '#')).toEqual(older);
  });
});

describe('null among alternatives', () => {
  test.each<[string, JsonObject, JsonObject]>([
    [
      'goes into the only other one, and the words around it win',
      { oneOf: [{ type: 'string', description: 'Inner.' }, { type: 'null' }], description: 'Outer.' },
      { type: 'string', nullable: true, description: 'Outer.' },
    ],
    [
      'stays a branch among several',
      { oneOf: [{ type: 'string', format: 'date' }, { type: 'integer' }, { type: 'null' }] },
      { oneOf: [{ type: 'string', format: 'date' }, { type: 'integer' }, nothing] },
    ],
    [
      'goes into the list of a constant',
      { oneOf: [{ type: 'string', const: 'a' }, { type: 'null' }] },
      { type: 'string', nullable: true, enum: ['a', null] },
    ],
    [
      'stays a branch beside a reference, which cannot take it',
      { oneOf: [reference, { type: 'null' }] },
      { oneOf: [reference, nothing] },
    ],
    [
      'stays a branch where more is asked of all of them',
      { anyOf: [{ type: 'string' }, { type: 'null' }], minLength: 1 },
      { anyOf: [{ type: 'string' }, nothing], minLength: 1 },
    ],
    [
      'does not go into an alternative that is composed itself',
      { oneOf: [{ type: 'object', allOf: [reference] }, { type: 'null' }] },
      { oneOf: [{ type: 'object', allOf: [reference] }, nothing] },
    ],
  ])('%s', (_, newer, older) => {
    expect(toSchema30(newer, '#')).toEqual(older);
  });
});

test('a document keeps everything else, and what 3.0 has no word for under an x- name', () => {
  const body = { 'application/json': { schema: { const: 1 }, examples: { a: { value: { schema: { const: 1 } } } } } };
  const headers = { 'x-left': { schema: { type: ['integer', 'null'] }, example: { const: 1 } } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', summary: 'S', license: { name: 'MIT', identifier: 'MIT' }, version: '1' },
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    paths: { '/a': { get: { responses: { 200: { $ref: '#/components/responses/A', description: 'Beside.' } } } } },
    components: {
      responses: { A: { description: 'D', headers, content: body } },
      parameters: { schema: { name: 'schema', in: 'query' } },
    },
    'x-own': { schema: { const: 1 } },
  };
  expect(toOpenapi30(document)).toEqual({
    openapi: '3.0.3',
    info: { title: 'T', 'x-summary': 'S', license: { name: 'MIT', 'x-identifier': 'MIT' }, version: '1' },
    'x-jsonSchemaDialect': 'https://spec.openapis.org/oas/3.1/dialect/base',
    paths: { '/a': { get: { responses: { 200: { $ref: '#/components/responses/A' } } } } },
    components: {
      responses: {
        A: {
          description: 'D',
          headers: { 'x-left': { schema: { type: 'integer', nullable: true }, example: { const: 1 } } },
          content: { 'application/json': { schema: { enum: [1] }, examples: { a: { value: { schema: { const: 1 } } } } } },
        },
      },
      parameters: { schema: { name: 'schema', in: 'query' } },
    },
    'x-own': { schema: { const: 1 } },
  });
});
