import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { createContract, entryFile, type Json, type JsonObject, type Place } from '../lint/contract.ts';
import { type Example, listExamples } from '../lint/examples.ts';

const base = 'https://contract.invalid/';
const options = { strict: true, allowUnionTypes: true, validateSchema: false } as const;
const file = (name: string) => fileURLToPath(new URL(`../generated/${name}`, import.meta.url));

interface Document {
  readonly examples: readonly Example[];
  readonly fits: (schema: Place, value: Json | undefined) => boolean;
}

/** A generated document with its examples, and whether a value fits a schema that stands in it. */
function readDocument(name: string, ajv: Ajv): Document {
  const text = readFileSync(file(name), 'utf8');
  const document = JSON.parse(text) as JsonObject;
  addFormats.default(ajv);
  // To Ajv the document is a schema of words without a meaning, in which the real ones stand.
  const extensions = [...text.matchAll(/"(x-[^"]+)":/g)].map(([, word = '']) => word);
  ajv.addVocabulary([...new Set(['discriminator', 'externalDocs', 'example', ...extensions, ...Object.keys(document)])]);
  ajv.addSchema(document, base);
  const fits: Document['fits'] = ({ pointer }, value) => {
    const check = ajv.getSchema(`${base}#${encodeURI(pointer)}`);
    if (!check) throw new Error(`There is no schema at ${pointer}.`);
    return check(value) as boolean;
  };
  return { examples: listExamples(createContract(new Map([[entryFile, text]]))), fits };
}

/** Ajv reads `nullable` as 3.0.3 means it: null is one more type, and has to stand in the enum too. */
function createAjv30(): Ajv {
  const ajv = new Ajv(options);
  for (const [keyword, bound, sign] of [
    ['exclusiveMinimum', 'minimum', 1],
    ['exclusiveMaximum', 'maximum', -1],
  ] as const) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      type: 'number',
      schemaType: 'boolean',
      compile: (isExcluded: boolean, schema) => (value: number) => !isExcluded || (value - (schema[bound] as number)) * sign > 0,
    });
  }
  return ajv;
}

const newer = readDocument('openapi.json', new Ajv2020(options));
const older = readDocument('openapi-3.0.json', createAjv30());
const pairs = newer.examples.map((example, index) => ({ ...example, older: older.examples[index] as Example }));

/** What may stand where a leaf of an example stands. */
const intruders: readonly Json[] = [null, true, 0, -1.5, '', '2016-08-01', [], { nonsense: true }];

function toVariants(value: Json | undefined): readonly Json[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return intruders;
  return Object.keys(value).flatMap((key) => [
    ...toVariants((value as JsonObject)[key]).map((inner) => toChanged(value, key, inner)),
    ...(Array.isArray(value) ? [] : [toChanged(value, key)]),
  ]);
}

/** A copy with another value under a key, or without it. */
function toChanged(value: Json, key: string, inner?: Json): Json {
  const copy = Array.isArray(value) ? [...value] : { ...(value as JsonObject) };
  if (inner === undefined) delete (copy as Record<string, Json>)[key];
  else (copy as Record<string, Json>)[key] = inner;
  return copy;
}

test('Redocly takes it for OpenAPI 3.0', () => {
  const cli = fileURLToPath(new URL('../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  // From a folder without our own redocly.yaml, whose rules are for what is written by hand.
  execFileSync(process.execPath, [cli, 'lint', '--extends', 'spec', file('openapi-3.0.json')], {
    cwd: tmpdir(),
    env,
    stdio: 'pipe',
  });
});

test('it has every example where the contract has it', () => {
  const list = ({ examples }: Document) => examples.map(({ schema, place }) => [schema.pointer, place.pointer, place.value]);
  expect(list(older)).toEqual(list(newer));
  expect(newer.examples.length).toBeGreaterThan(200);
});

test('every example that fits its schema of the contract fits the one in 3.0', () => {
  const fitting = pairs.filter(({ schema, place }) => newer.fits(schema, place.value));
  const lost = fitting.filter((pair) => !older.fits(pair.older.schema, pair.place.value));
  expect(lost.map(({ place }) => place.pointer)).toEqual([]);
  expect(fitting.length).toBeGreaterThan(200);
});

test('an example with one value changed or left out is refused by both or by neither', () => {
  const parted = pairs.flatMap(({ schema, place, older: other }) =>
    toVariants(place.value)
      .filter((variant) => newer.fits(schema, variant) !== older.fits(other.schema, variant))
      .map((variant) => `${place.pointer}: ${JSON.stringify(variant)}`),
  );
  expect(parted).toEqual([]);
});
