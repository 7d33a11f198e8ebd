import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const folder = new URL('../src/', import.meta.url);

test('the package has one door, and it opens from source', async () => {
  expect(Object.keys(manifest.exports)).toEqual(['.']);
  const source = await import(new URL(`../${manifest.exports['.']['@heliostat/source']}`, import.meta.url).href);
  expect(await import('@heliostat/client')).toBe(source);
});

test('the door has the documented names and no others', async () => {
  expect(Object.keys(await import('@heliostat/client')).sort()).toEqual(['ApiError', 'ClientError', 'createClient', 'expectOk']);
});

test('what ships runs on the web platform, and only the transport knows openapi-fetch', () => {
  for (const file of readdirSync(folder)) {
    const code = readFileSync(new URL(file, folder), 'utf8');
    const allowed =
      file === 'openapi-fetch-transport.ts'
        ? /^(?:\.\/[\w-]+\.ts|openapi-fetch)$/
        : /^(?:\.\/[\w-]+\.ts|@heliostat\/(?:spec|oauth))$/;
    for (const [, specifier] of code.matchAll(/from '([^']+)'/g)) expect(specifier, file).toMatch(allowed);
    expect(code, file).not.toMatch(/\b(?:process\.\w|Buffer\.|require\(|setImmediate\()/);
    expect(code, file).not.toMatch(/^import \{[^}]*\} from '@heliostat\/oauth'/m);
  }
});
