import { describe, expect, test } from 'vitest';
import { components, operations, type PrismOperation } from './published-prism.ts';

// Prism validates nothing, silently, where a schema does not compile. So each one has to refuse something.

/** Fits no schema of the contract, neither as a body nor as a field. */
const nonsense = [[true]];

const answers = operations.flatMap((operation) =>
  operation.responses.flatMap(({ code, contents = [] }) =>
    contents.map(({ mediaType, examples = [] }) => ({
      operation,
      code,
      mediaType,
      example: examples.flatMap((each) => ('value' in each ? [each.value] : []))[0],
    })),
  ),
);
// Every text is a serial number, so a path parameter that is a text refuses nothing.
const parameters = operations.flatMap((operation) =>
  (['query', 'path'] as const).flatMap((place) =>
    (operation.request?.[place] ?? [])
      .filter(({ schema }) => place === 'query' || schema?.type !== 'string')
      .map(({ name }) => ({ operation, place, name })),
  ),
);

test('the contract has answers and parameters to look at', () => {
  expect(operations).toHaveLength(87);
  expect(answers.length).toBeGreaterThan(operations.length);
  expect(parameters.length).toBeGreaterThan(0);
});

describe.each(answers)('$operation.iid $code as $mediaType', ({ operation, code, mediaType, example }) => {
  const check = (body: unknown) => toVerdict(operation, Number(code), mediaType, body);

  test('accepts its own example', () => {
    expect(example).toBeDefined();
    expect(check(example)).toEqual([]);
  });

  test('refuses a nonsense body', () => {
    expect(check(nonsense)).not.toEqual([]);
  });

  const fields = typeof example === 'object' && example !== null && !Array.isArray(example) ? Object.keys(example) : [];
  test.each(fields.map((field) => [field]))('refuses nonsense in %s', (field) => {
    expect(check({ ...(example as object), [field]: nonsense })).toEqual(
      expect.arrayContaining([expect.stringContaining(`body.${field}`)]),
    );
  });
});

describe.each(parameters)('$operation.iid $place $name', ({ operation, place, name }) => {
  test('refuses a value that it cannot have', () => {
    const path = operation.path.replaceAll(/\{\w+\}/g, place === 'path' ? 'nonsense' : '67');
    const query = place === 'query' ? { [name]: ['twice', 'twice'] } : {};
    const result = components.validateInput({
      resource: operation,
      element: { method: operation.method as 'get', url: { path, query } },
    });
    expect(result).toMatchObject({
      _tag: 'Left',
      left: expect.arrayContaining([expect.objectContaining({ path: [place, name] })]),
    });
  });
});

/** What Prism has against the body of an answer, each as `body.field`. */
function toVerdict(operation: PrismOperation, statusCode: number, mediaType: string, body: unknown): string[] {
  const element = { statusCode, headers: { 'content-type': mediaType }, body };
  const result = components.validateOutput({ resource: operation, element });
  if (result._tag === 'Right') return [];
  return result.left.map(({ path = [] }) => path.join('.')).filter((path) => path.startsWith('body'));
}
