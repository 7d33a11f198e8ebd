import { describe, expect, it } from 'vitest';
import { toReport } from '../compare/to-report.ts';
import { toText } from '../compare/to-text.ts';
import { toVerdict } from '../compare/to-verdict.ts';
import { compare, record, toOnlyRow, toSources } from './compare-documents.ts';

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
  it('that only one of the documents has is a failure', () => {
    const report = compare([['/api/v4/tanks/{tank_id}', '/api/v4/ponds/{tank_id}']]);
    expect(report.only).toEqual({ published: ['GET /api/v4/ponds/{tank_id}'], authored: ['GET /api/v4/tanks/{id}'] });
    expect(toVerdict(report).failures).toEqual([
      'GET /api/v4/ponds/{tank_id} is published, and the contract does not have it.',
      'GET /api/v4/tanks/{id} is in the contract, and no published file has it.',
    ]);
  });

  it('that is only ours is told and no failure outside the API, where Enphase publishes prose', () => {
    const report = compare([], [['"paths":{', '"paths":{"/oauth/token":{"post":{"responses":{}}},']]);
    expect(report.only.authored).toEqual(['POST /oauth/token']);
    expect(toVerdict(report).failures).toEqual([]);
  });

  it('that two files publish is a failure, such as one file saved under two names', () => {
    const { published, ...others } = toSources([]);
    const twice = published.flatMap((each) => [each, { ...each, name: 'ponds.json' }]);
    expect(toVerdict(toReport({ ...others, published: twice })).failures).toEqual([
      'GET /api/v4/tanks/{tank_id} is published more than once: in tanks.json and ponds.json.',
    ]);
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
    const entries = Array.from({ length: 20 }, (_, index) => ({
      ...record,
      id: `tank-level-number-${index}`,
      published: 'The sample shows three, and ours has 3.',
    }));
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
