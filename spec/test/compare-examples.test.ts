import { describe, expect, it } from 'vitest';
import { toVerdict } from '../compare/to-verdict.ts';
import { type Changes, compare, listFailures, record, toOnlyRow } from './compare-documents.ts';

describe('a published example', () => {
  const text: Changes = [['"level":3', '"level":"three"']];

  it('that contradicts its own schema is counted as such', () => {
    expect(toOnlyRow(compare(text)).counts.validExamples).toEqual({ published: 1, authored: 3 });
  });

  it('that differs is corrected where a record of the operation names the field and what we have there', () => {
    const report = compare(text, [], [{ ...record, statement: 'level is a whole number, 3 in our sample.' }]);
    expect(toVerdict(report)).toMatchObject({ unchanged: 1, corrected: 1, failures: [] });
    expect(toOnlyRow(report).examples[0]?.differences).toEqual([
      { pointer: '/level', published: 'three', authored: 3, records: ['tank-level'] },
    ]);
  });

  it('is corrected where a record quotes both values', () => {
    const quoting = { ...record, statement: 'It is 3.', published: 'The sample says three.' };
    expect(toVerdict(compare(text, [], [quoting])).corrected).toBe(1);
  });

  it.each<[string, string | number, string | number, string]>([
    ['a part of a word', 'three', 3, 'It is 3 rather than thirty-three.'],
    ['a part of a number', 33, 3, 'It is 3.3 rather than 33.'],
    ['a negative', 33, 3, 'It is -3 rather than 33.'],
    ['a part of a date', 33, 3, 'It is 33 on 2026-3-1, or 1/3.'],
    ['the beginning of a text', 'three', 'a', 'It is about three.'],
  ])('is not corrected where what is quoted is only %s', (_part, from, to, statement) => {
    const changes: Changes = [['"level":3', `"level":${JSON.stringify(from)}`]];
    const ours: Changes = [['"level":3', `"level":${JSON.stringify(to)}`]];
    expect(toVerdict(compare(changes, ours, [{ ...record, statement, published: 'Else.' }])).corrected).toBe(0);
  });

  it.each<[string, string, string]>([
    ['a text with a dot behind it', '"full (1.5)"', 'level is 3, not full (1.5).'],
    ['null', 'null', 'It is 3, not null.'],
    ['an object by its names and values', '{"value":4,"unit":"l"}', 'It is 3, not an object with unit l and value 4.'],
  ])('is corrected where a record quotes %s', (_value, from, statement) => {
    expect(toVerdict(compare([['"level":3', `"level":${from}`]], [], [{ ...record, statement }])).corrected).toBe(1);
  });

  it('that has what ours lacks is corrected where a record names the field and what is published there', () => {
    const lacking: Changes = [['"level":3', '"level":3,"colour":"green"']];
    expect(toVerdict(compare(lacking, [], [{ ...record, statement: 'There is no colour.' }])).corrected).toBe(0);
    expect(toVerdict(compare(lacking, [], [{ ...record, statement: 'There is no colour, not even green.' }])).corrected).toBe(1);
  });

  it.each([
    ['no record', []],
    ['a record that names the field alone', [record]],
    ['a record that names the field and the published value alone', [{ ...record, published: 'The sample says three.' }]],
    ['a record that quotes our value alone', [{ ...record, statement: 'It is 3.' }]],
    ['a record that speaks of something else', [{ ...record, statement: 'Tanks leak.' }]],
    ['a record that differs from nothing published', [{ ...record, published: null }]],
    ['a record of another operation', [{ ...record, operations: ['getPond'] }]],
    ['a record of every operation', [{ ...record, operations: 'all' as const }]],
  ])('is missing with %s', (_case, ledger) => {
    expect(listFailures(text, [], ledger)).toEqual([
      'GET /api/v4/tanks/{tank_id}: the published 200 example is missing. The nearest is ' +
        '/paths/~1api~1v4~1tanks~1{id}/get/responses/200/content/application~1json/examples/half; no record of getTank accounts for /level.',
    ]);
  });

  it('is missing, with its status, where ours has none', () => {
    expect(listFailures([], [['"404":', '"410":']])).toEqual([
      'GET /api/v4/tanks/{tank_id}: the status 404 is published, is not ours, and no record of getTank names it.',
      'GET /api/v4/tanks/{tank_id}: the published 404 example is missing: ours has no example of that status.',
    ]);
  });
});

describe('our own examples', () => {
  it('have to fit our own schemas', () => {
    expect(listFailures([], [['"level":0', '"level":"empty"']])).toEqual([
      'GET /api/v4/tanks/{tank_id}: our own example does not fit its schema. ' +
        '/paths/~1api~1v4~1tanks~1{id}/get/responses/200/content/application~1json/examples/empty: /level must be integer.',
    ]);
  });
});

describe('the schemas of Swagger', () => {
  it.each<[string, Changes, number]>([
    [
      'exclusive bounds are switches of the bounds',
      [['{"type":"integer"}', '{"type":"integer","minimum":3,"exclusiveMinimum":true}']],
      1,
    ],
    ['an `id` beside a type means nothing', [['{"type":"integer"}', '{"type":"integer","id":"level"}']], 2],
    ['`required` counts', [['"name":"North",', '']], 1],
    ['a schema that does not compile fits nothing', [['{"type":"integer"}', '{"type":"int"}']], 1],
    ['a reference that leads nowhere fits nothing', [['#/definitions/Tank', '#/definitions/Pond']], 1],
    [
      'a schema may contain itself',
      [['"name":{"type":"string"}', '"name":{"type":"string"},"next":{"$ref":"#/definitions/Tank"}']],
      2,
    ],
  ])('%s', (_promise, changes, valid) => {
    expect(toOnlyRow(compare(changes)).counts.validExamples.published).toBe(valid);
  });
});
