import { describe, expect, it } from 'vitest';
import { type Changes, compare, record } from './compare-documents.ts';

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
