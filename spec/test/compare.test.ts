import { describe, expect, it } from 'vitest';
import { isSamePath } from '../compare/fields.ts';
import { type Report, type Row, toReport } from '../compare/to-report.ts';
import { toText } from '../compare/to-text.ts';
import { toVerdict } from '../compare/to-verdict.ts';
import { type Changes, record, toSources } from './compare-documents.ts';

function toOnlyRow(report: Report): Row {
  const [row, ...others] = report.rows;
  if (!row || others.length > 0) throw new Error(`There are ${report.rows.length} rows.`);
  return row;
}

const compare = (...given: Parameters<typeof toSources>) => toReport(toSources(...given));
const listFailures = (...given: Parameters<typeof toSources>) => toVerdict(compare(...given)).failures;

describe('two documents that say the same', () => {
  it('are counted side by side, whatever the path calls its parameter', () => {
    const { operation, operationId, counts } = toOnlyRow(compare([]));
    expect({ operation, operationId }).toEqual({ operation: 'GET /api/v4/tanks/{tank_id}', operationId: 'getTank' });
    expect(counts).toEqual({
      parameters: { published: 2, authored: 2 },
      requestFields: { published: 0, authored: 0 },
      responseFields: { published: 3, authored: 3 },
      statuses: { published: 2, authored: 2 },
      examples: { published: 2, authored: 3 },
      validExamples: { published: 2, authored: 3 },
    });
  });

  it('pass, and their examples are equal in any order of keys', () => {
    expect(toVerdict(compare([]))).toEqual({
      operations: 1,
      published: { examples: 2, validExamples: 2 },
      authored: { examples: 3, validExamples: 3 },
      unchanged: 2,
      corrected: 0,
      failures: [],
    });
  });
});

describe('an operation', () => {
  it('that is published and not ours is a failure, and one that is only ours is told', () => {
    const report = compare([['/api/v4/tanks/{tank_id}', '/api/v4/ponds/{tank_id}']]);
    expect(report.only).toEqual({ published: ['GET /api/v4/ponds/{tank_id}'], authored: ['GET /api/v4/tanks/{id}'] });
    expect(toVerdict(report).failures).toEqual(['GET /api/v4/ponds/{tank_id} is published, and the contract does not have it.']);
  });

  it('lists its records: those that differ from what is published, and those about what is not', () => {
    const addition = { ...record, id: 'tank-lag', published: null };
    const stranger = { ...record, id: 'pond-level', operations: ['getPond'] };
    const everywhere = { ...record, id: 'keys', operations: 'all' as const };
    const report = compare([], [], [record, addition, stranger, everywhere]);
    expect(toOnlyRow(report)).toMatchObject({ deviations: ['tank-level'], additions: ['tank-lag'] });
    expect(report.everywhere).toEqual(['keys']);
  });
});

describe('a published example', () => {
  const text: Changes = [['"level":3', '"level":"three"']];

  it('that contradicts its own schema is counted as such', () => {
    expect(toOnlyRow(compare(text)).counts.validExamples).toEqual({ published: 1, authored: 3 });
  });

  it('that differs is corrected where a record of the operation names the field', () => {
    const report = compare(text, [], [record]);
    expect(toVerdict(report)).toMatchObject({ unchanged: 1, corrected: 1, failures: [] });
    expect(toOnlyRow(report).examples[0]?.differences).toEqual([
      { pointer: '/level', published: 'three', authored: 3, records: ['tank-level'] },
    ]);
  });

  it('is corrected where a record quotes both values', () => {
    const quoting = { ...record, statement: 'It is 3.', published: 'The sample says three.' };
    expect(toVerdict(compare(text, [], [quoting])).corrected).toBe(1);
  });

  it.each([
    ['no record', []],
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

describe('our own examples', () => {
  it('have to fit our own schemas', () => {
    expect(listFailures([], [['"level":0', '"level":"empty"']])).toEqual([
      'GET /api/v4/tanks/{tank_id}: our own example does not fit its schema. ' +
        '/paths/~1api~1v4~1tanks~1{id}/get/responses/200/content/application~1json/examples/empty: /level must be integer.',
    ]);
  });
});

describe('a published sentence of six words or more', () => {
  const ours = 'The level of one tank.';

  it.each([
    ['in the contract, whatever its case and markup', [[ours, 'It <b>tells</b> how full THE given\\ntank, is right now!']], []],
    ['in a record', [], [{ ...record, statement: 'Tells how full the given tank is right now.' }]],
  ] satisfies [string, Changes, (typeof record)[]][])('is found %s', (_case, changes, ledger) => {
    const [copy, ...others] = compare([], changes, ledger).copies;
    expect(copy?.sentence).toBe('tells how full the given tank is right now');
    expect(copy?.published).toBe('tanks.json#/paths/~1api~1v4~1tanks~1{tank_id}/get/description');
    expect(others).toEqual([]);
  });

  it('is not found in samples, which are data, and shorter ones are nobody’s', () => {
    const sample: Changes = [['"name":"South"', '"name":"Tells how full the given tank is right now."']];
    expect(compare([], sample).copies).toEqual([]);
    expect(compare([], [[ours, 'Use sparingly.']]).copies).toEqual([]);
  });

  it('is found at a property that is called like a word for data, and in the summary of a sample', () => {
    const sentence = 'Tells how full the given tank is right now.';
    const changes: Changes = [
      ['"state":{"type":"string"}', `"state":{"type":"string"},"value":{"description":"${sentence}"}`],
      ['Nothing there', sentence],
    ];
    expect(compare([], changes).copies.map(({ authored }) => authored)).toEqual([
      'openapi.json#/paths/~1api~1v4~1tanks~1{id}/get/responses/404/content/application~1json/examples/none/summary',
      'openapi.json#/components/schemas/Tank/properties/valve/properties/value/description',
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

describe('rubbish inside a document', () => {
  it('is no operation, no parameter and no answer', () => {
    const rubbish =
      '{"/a":null,"/b":{"get":5,"x":1},"/c":{"put":{"parameters":"none","responses":[1]},"delete":{"parameters":[null,3]}},';
    const report = compare([['{"/api', `${rubbish}"/api`]]);
    expect(report.only.published).toEqual(['GET /b', 'PUT /c', 'DELETE /c']);
    expect(toOnlyRow(report).examples).toHaveLength(2);
  });
});

describe('the report for people', () => {
  it('fits a screen, and says what became of the examples', () => {
    const entries = Array.from({ length: 20 }, (_, index) => ({ ...record, id: `tank-level-number-${index}` }));
    const report = compare([['"level":3', '"level":"three"']], [], entries);
    const text = toText(report, toVerdict(report));
    const lines = text.split('\n');
    expect(lines.filter((line) => line.length > 118)).toEqual([]);
    expect(lines).toContain(
      'getTank                                 2      2      0      0      3      3      2      2      2      3      1      3',
    );
    expect(lines).toContain('    /level: "three" -> 3');
    expect(text).toContain('2 published examples, 1 of which contradict their own schema; 3 of ours, 0 of which do.');
    expect(text).toContain('Of the published examples 1 stand unchanged, 1 corrected, 0 are missing.');
  });
});
