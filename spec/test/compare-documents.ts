import type { Entry } from '../compare/records.ts';
import { type Report, type Row, type Sources, toReport } from '../compare/to-report.ts';
import { toVerdict } from '../compare/to-verdict.ts';
import type { JsonObject } from '../lint/contract.ts';

const tank = { name: 'North', level: 3, valve: { state: 'open' } };

/** A small published document: one operation with two answers. */
export const swagger: JsonObject = {
  swagger: '2.0',
  info: { title: 'Tanks', version: 'v4' },
  paths: {
    '/api/v4/tanks/{tank_id}': {
      get: {
        description: 'Tells how full the given tank is right now. Use sparingly.',
        parameters: [
          { name: 'tank_id', in: 'path', type: 'integer', required: true },
          { name: 'unit', in: 'query', type: 'string' },
        ],
        responses: {
          200: {
            description: 'OK',
            schema: { $ref: '#/definitions/Tank' },
            examples: { 'application/json': tank },
          },
          404: {
            description: 'Not found',
            schema: { type: 'object', properties: { message: { type: 'string' } } },
            examples: { 'application/json': { message: 'No such tank' } },
          },
        },
      },
    },
  },
  definitions: {
    Tank: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string' },
        level: { type: 'integer' },
        valve: { type: 'object', properties: { state: { type: 'string' } } },
      },
    },
  },
};

/** Ours, which says the same in other words, and names the parameter of the path otherwise. */
export const openApi: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Tanks', version: '1' },
  paths: {
    '/api/v4/tanks/{id}': {
      parameters: [{ name: 'tank_id', in: 'path', required: true, schema: { type: 'integer' } }],
      get: {
        operationId: 'getTank',
        description: 'The level of one tank.',
        parameters: [{ $ref: '#/components/parameters/Unit' }],
        responses: {
          200: {
            description: 'The tank.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Tank' },
                examples: {
                  empty: { value: { name: 'South', level: 0, valve: { state: 'shut' } } },
                  half: { $ref: '#/components/examples/half' },
                },
              },
            },
          },
          404: {
            description: 'There is none.',
            content: {
              'application/json': {
                schema: { type: 'object', properties: { message: { type: 'string' } } },
                examples: { none: { summary: 'Nothing there', value: { message: 'No such tank' } } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    parameters: { Unit: { name: 'unit', in: 'query', schema: { type: 'string' } } },
    examples: { half: { value: { valve: { state: 'open' }, level: 3, name: 'North' } } },
    schemas: {
      Tank: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          level: { type: 'integer' },
          valve: { type: 'object', properties: { state: { type: 'string' } } },
        },
      },
    },
  },
};

export const record: Entry = {
  id: 'tank-level',
  statement: 'level is a whole number.',
  published: 'The sample shows a text.',
  operations: ['getTank'],
};

/** Changes to a document: the JSON text that stands there, and what should. */
export type Changes = readonly (readonly [from: string, to: string])[];

/** Both documents with changes, and a ledger. */
export function toSources(published: Changes, authored: Changes = [], ledger: readonly Entry[] = []): Sources {
  return {
    published: [{ name: 'tanks.json', document: toChanged(swagger, published) }],
    authored: { name: 'openapi.json', document: toChanged(openApi, authored) },
    ledger,
  };
}

/** The report on what `toSources` makes of the same. */
export function compare(...given: Parameters<typeof toSources>): Report {
  return toReport(toSources(...given));
}

export function listFailures(...given: Parameters<typeof toSources>): readonly string[] {
  return toVerdict(compare(...given)).failures;
}

export function toOnlyRow(report: Report): Row {
  const [row, ...others] = report.rows;
  if (!row || others.length > 0) throw new Error(`There are ${report.rows.length} rows.`);
  return row;
}

function toChanged(document: JsonObject, changes: Changes): JsonObject {
  let text = JSON.stringify(document);
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`There is no ${from} to replace.`);
    text = text.replace(from, () => to);
  }
  return JSON.parse(text);
}
