import { expect, test } from 'vitest';
import type { JsonObject } from '../src/bundle.ts';
import { toOpenapi30 } from '../src/openapi-30/to-openapi-30.ts';

test.each<[JsonObject, string]>([
  [{ type: 'array', prefixItems: [] }, '#/components/schemas/A: `prefixItems` cannot be said in OpenAPI 3.0.'],
  ...Object.entries({ minimum: 'exclusiveMinimum', maximum: 'exclusiveMaximum', const: 'enum', example: 'examples' }).flatMap(
    ([one, other]): [JsonObject, string][] =>
      [
        { [one]: 5, [other]: [5] },
        { [other]: [5], [one]: 5 },
      ].map((schema) => [schema, `#/components/schemas/A: \`${one}\` beside \`${other}\` cannot be said in OpenAPI 3.0.`]),
  ),
  [
    { oneOf: [{ type: 'string', const: 'a', enum: ['b'] }, { type: 'null' }] },
    '#/components/schemas/A/oneOf/0: `const` beside `enum` cannot be said in OpenAPI 3.0.',
  ],
  [{ type: ['string', 'integer'] }, '#/components/schemas/A/type: ["string","integer"] is more than one type.'],
])('what 3.0 cannot say is refused by its place: %j', (schema, message) => {
  expect(() => toOpenapi30({ components: { schemas: { A: schema } } })).toThrow(message);
});

test('paths to refer to are refused, for 3.0 has no place for them', () => {
  expect(() => toOpenapi30({ components: { pathItems: { A: { get: {} } } } })).toThrow(
    '#/components/pathItems cannot be said in OpenAPI 3.0.',
  );
});
