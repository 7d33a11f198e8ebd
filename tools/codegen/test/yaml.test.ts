import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeYaml } from '../src/yaml.ts';

test.each(['1.1', '1.2'] as const)('a reader of YAML %s finds every string still a string', (version) => {
  const document = {
    day: '2016-08-01',
    minute: '12:30',
    words: ['on', 'NO', 'y', 'null', '~', '1e3', '0o7', '010', '1_000', '.inf', '='],
  };
  expect(parse(writeYaml(document), { version })).toEqual(document);
});

test('what stands in two places is written twice, without an anchor', () => {
  const shared = { a: 1 };
  expect(writeYaml({ one: shared, two: shared })).toBe('one:\n  a: 1\ntwo:\n  a: 1\n');
});
