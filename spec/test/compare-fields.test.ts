import { describe, expect, it } from 'vitest';
import { isSamePath, toFields } from '../compare/fields.ts';
import type { JsonObject } from '../lint/contract.ts';
import { type Changes, listFailures, record } from './compare-documents.ts';

describe('the fields of schemas', () => {
  const createRing = (size: number): JsonObject => {
    const names = Array.from({ length: size }, (_, index) => `S${index}`);
    const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/definitions/${name}` }]));
    return { definitions: Object.fromEntries(names.map((name) => [name, { properties: { ...properties, leaf: {} } }])) };
  };

  it('are told soon, though many schemas hold each other', () => {
    const { all } = toFields(createRing(30), [{ $ref: '#/definitions/S0' }]);
    expect(all).toContain('S1.S2.leaf');
    expect(all.length).toBeLessThan(1_000);
  });

  it('are told at every place of a schema, be it one that holds itself', () => {
    const tank = { properties: { next: { $ref: '#/definitions/Tank' }, level: {} } };
    const both = { properties: { left: { $ref: '#/definitions/Tank' }, right: { $ref: '#/definitions/Tank' } } };
    expect(toFields({ definitions: { Tank: tank } }, [both]).all).toEqual([
      ...['left', 'left.next', 'left.level'],
      ...['right', 'right.next', 'right.level'],
    ]);
  });
});

describe('a published name', () => {
  it.each<[string, Changes, string]>([
    ['parameter', [['"name":"unit"', '"name":"scale"']], 'parameter scale'],
    ['response field', [['"state":{"type":"string"}', '"turns":{"type":"integer"}']], 'response field valve.turns'],
    [
      'request field',
      [['{"name":"unit",', '{"name":"b","in":"body","schema":{"properties":{"force":{}}}},{"name":"unit",']],
      'request field force',
    ],
  ])('of a %s that ours lacks is a failure until a record names it', (_kind, changes, name) => {
    const [failure = ''] = listFailures(changes);
    expect(failure).toContain(`the ${name} is published, is not ours, and no record of getTank names it.`);
    const naming = { ...record, statement: `\`${name.split(/[ .]/).at(-1)}\` is gone.` };
    expect(listFailures(changes, [], [naming])).toEqual([]);
  });

  it('is told without what hangs below it', () => {
    expect(listFailures([['"valve":{"type":"object"', '"gauge":{"type":"object"']])).toEqual([
      'GET /api/v4/tanks/{tank_id}: the response field gauge is published, is not ours, and no record of getTank names it.',
    ]);
  });

  it('of a request field may stand in the JSON that the only field of our form carries', () => {
    const inBody: Changes = [
      ['{"name":"unit",', '{"name":"b","in":"body","schema":{"properties":{"force":{}}}},{"name":"unit",'],
    ];
    const form = '{"properties":{"tank":{"properties":{"force":{}}}}}';
    const body = `"requestBody":{"content":{"application/x-www-form-urlencoded":{"schema":${form}}}},`;
    expect(listFailures(inBody, [['"operationId"', `${body}"operationId"`]])).toEqual([]);
  });

  it.each([
    ['a.*.b', 'a.micros.b', true],
    ['a.micros.b', 'a.*.b', true],
    ['a.*.b', 'a.b', true],
    ['a.b', 'a.b', true],
    ['a.b', 'a.c', false],
    ['a.*.b', 'a.x.c', false],
    ['a', 'a.b', false],
  ])('%s and %s: the same property, %s', (one, other, is) => {
    expect(isSamePath(one, other)).toBe(is);
  });
});
