import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const places = {
  json: () => require.resolve('@heliostat/spec/openapi.json'),
  yaml: () => require.resolve('@heliostat/spec/openapi.yaml'),
  renderer: findRenderer,
};
const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** Reads the bundle in one of its forms, or what renders it, once. @throws the error of the file system where it is not installed */
export function readDocsFile(name: keyof typeof places): Promise<Uint8Array<ArrayBuffer>> {
  const known = files.get(name) ?? read(name);
  files.set(name, known);
  return known;
}

async function read(name: keyof typeof places): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(places[name]()));
}

/** The published package carries the one file of the renderer that the page needs; the workspace has the renderer installed. */
function findRenderer(): string {
  const carried = fileURLToPath(new URL('reference.js', import.meta.url));
  if (existsSync(carried)) return carried;
  return require.resolve('@scalar/api-reference/style.css').replace(/style\.css$/, 'browser/standalone.js');
}
