import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createBundle, type JsonObject } from '../src/bundle.ts';
import { writeTypes } from '../src/types.ts';

const folder = fileURLToPath(new URL('../../../spec/admin/', import.meta.url));
const admin = await createBundle(`${folder}openapi.yaml`);

test('the admin document refers to nothing outside of itself', () => {
  const references = [...JSON.stringify(admin).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference = '']) => reference);
  expect(references.filter((reference) => !reference.startsWith('#/components/'))).toEqual([]);
});

test('its schemas are called as their files, and the tokens as in the contract', () => {
  const files = readdirSync(`${folder}components/schemas`, { recursive: true, encoding: 'utf8' });
  const names = files.filter((file) => file.endsWith('.yaml')).map((file) => basename(file, '.yaml'));
  const { schemas } = admin.components as { readonly schemas: JsonObject };
  expect(Object.keys(schemas).sort()).toEqual([...names, 'TokenResponse'].sort());
});

test('every operation of it has a type', async () => {
  const types = await writeTypes(admin);
  const ids = [...JSON.stringify(admin.paths).matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(40);
  expect(ids.filter((id) => !types.includes(`readonly ${id}: {`))).toEqual([]);
});
